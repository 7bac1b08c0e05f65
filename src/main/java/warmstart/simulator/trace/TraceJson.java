package warmstart.simulator.trace;

/**
 * A trace as JSON lines: one row a line, keys always in the order {@code t, seq, kind, subject, cause, rule, numbers}.
 * The same trace gives the same bytes on every machine.
 */
public final class TraceJson {
    private TraceJson() {}

    /** All rows, each ended by a line feed. */
    public static String lines(Trace trace) {
        JsonWriter json = new JsonWriter();
        trace.replay(row -> {
            write((Entry) row, json);
            json.newLine();
        });
        return json.toString();
    }

    /** The same as for a row that was made, without making it. */
    private static void write(Entry row, JsonWriter json) {
        json.beginObject();
        json.key("t").value(row.t()).key("seq").value(row.seq());
        json.key("kind").value(row.kind().word()).key("subject").value(row.who().name());
        json.key("cause").value(row.cause()).key("rule").value(row.rule());
        json.key("numbers").beginObject();
        FigureNames names = row.names();
        for (int i = 0; i < names.size(); i++) {
            json.key(names.name(i));
            if (names.isText(i)) {
                json.value(row.object(i).toString());
            } else {
                json.value(row.value(i));
            }
        }
        json.endObject().endObject();
    }

    /** One row as the next value. */
    public static void write(TraceRow row, JsonWriter json) {
        json.beginObject();
        json.key("t").value(row.t()).key("seq").value(row.seq());
        json.key("kind").value(row.kind().word()).key("subject").value(row.subject());
        json.key("cause").value(row.cause()).key("rule").value(row.rule()).key("numbers");
        write(row.numbers(), json);
        json.endObject();
    }

    private static void write(Numbers numbers, JsonWriter json) {
        json.beginObject();
        for (Numbers.Figure figure : numbers.figures()) {
            json.key(figure.name());
            if (figure.value() instanceof Long number) {
                json.value(number.longValue());
            } else {
                json.value(figure.value().toString());
            }
        }
        json.endObject();
    }
}
