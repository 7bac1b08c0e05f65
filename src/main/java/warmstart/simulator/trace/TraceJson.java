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
        for (TraceRow row : trace.rows()) {
            write(row, json);
            json.newLine();
        }
        return json.toString();
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
