package warmstart.simulator.trace;

/**
 * A trace as JSON lines: one row a line, keys always in the order {@code t, seq, kind, subject, cause, rule, numbers}.
 * The same trace gives the same bytes on every machine.
 */
public final class TraceJson {
    /** About as long as a row is. */
    private static final int ROW_CHARACTERS = 200;

    private TraceJson() {}

    /** All rows, each ended by a line feed. */
    public static String lines(Trace trace) {
        JsonWriter json = new JsonWriter(ROW_CHARACTERS * trace.rows().size());
        trace.replay(row -> {
            write((Entry) row, json);
            json.newLine();
        });
        return json.toString();
    }

    /** The same as for a row that was made, without making it. */
    private static void write(Entry row, JsonWriter json) {
        json.beginObject();
        RowForm form = row.form();
        json.quotedKey("\"t\"").value(row.t()).quotedKey("\"seq\"").value(row.seq());
        json.quotedKey("\"kind\"").quoted(form.kindJson());
        json.quotedKey("\"subject\"").value(row.who().name());
        json.quotedKey("\"cause\"").value(row.cause());
        json.quotedKey("\"rule\"").quoted(form.ruleJson());
        json.quotedKey("\"numbers\"").beginObject();
        FigureNames names = form.names();
        for (int i = 0; i < names.size(); i++) {
            json.quotedKey(names.keyJson(i));
            if (names.figure(i) == FigureNames.Figure.NUMBER) {
                json.value(row.value(i));
            } else {
                json.value(row.object(i).toString());
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
