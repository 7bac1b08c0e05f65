package warmstart.simulator.received;

import java.util.List;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.stream.TumblingWindow;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.trace.TraceRow;

/**
 * The tumbling window around a batch. What the code keeps in its state is its own affair; here it is shown as the number of
 * records that it has seen in the window.
 */
final class Windows {
    private static final String RECORDS = "records";

    private final Scene scene;

    Windows(Scene scene) {
        this.scene = scene;
    }

    /** A batch of a window that goes on. */
    JsonObject around(StreamSource source, StreamMapping mapping, TraceRow formed, JsonObject records) {
        String shard = shardOf(formed.numbers().text("shard"));
        TraceRow opened = opened(mapping.name() + "/" + shard, formed);
        long before = scene.trace().rows().stream()
                .filter(row -> row.kind() == StreamKind.BATCH_FORMED && row.seq() > opened.seq())
                .filter(row -> row.seq() < formed.seq()
                        && row.numbers().text("mapping").equals(mapping.name())
                        && row.numbers().text("shard").equals(formed.numbers().text("shard")))
                .mapToLong(row -> row.numbers().number(RECORDS))
                .sum();
        return window(source, opened, before, false, false).around(records);
    }

    /** The last invocation of a window. */
    JsonObject closing(StreamSource source, TraceRow sent) {
        TraceRow closed = scene.trace().row(sent.cause());
        TraceRow opened = opened(closed.subject(), closed);
        return window(
                        source,
                        opened,
                        closed.numbers().number("stateRecords"),
                        true,
                        closed.numbers().number("early") == 1)
                .around(Json.object().build());
    }

    private static TumblingWindow window(
            StreamSource source, TraceRow opened, long seen, boolean last, boolean endedEarly) {
        return new TumblingWindow(
                Scene.epochMillis(opened.numbers().number("startMicros")),
                Scene.epochMillis(opened.numbers().number("endMicros")),
                seen == 0
                        ? Json.object().build()
                        : Json.object().put(RECORDS, seen).build(),
                opened.numbers().text("shard"),
                source.stream().arn(),
                last,
                endedEarly);
    }

    private static String shardOf(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    /** The window that was open then: the latest that this reader had opened. */
    private TraceRow opened(String reader, TraceRow before) {
        List<TraceRow> rows = scene.trace().rows().stream()
                .filter(row -> row.kind() == StreamKind.WINDOW_OPENED
                        && row.subject().equals(reader)
                        && row.seq() < before.seq())
                .toList();
        return rows.get(rows.size() - 1);
    }
}
