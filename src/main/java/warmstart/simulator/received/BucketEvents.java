package warmstart.simulator.received;

import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.message.S3Notification;
import warmstart.simulator.sources.bucket.BucketSource;
import warmstart.simulator.sources.bucket.rows.BucketKind;
import warmstart.simulator.trace.TraceRow;

/** What a function gets from a bucket: one write. An event that comes again says the same again. */
final class BucketEvents {
    private static final int VERSION_CHARS = "uqx8c1zr0abnv5ktflw2e9ydhs7mjp4g".length();

    private final Scene scene;

    BucketEvents(Scene scene) {
        this.scene = scene;
    }

    Json event(BucketSource source, TraceRow accepted) {
        TraceRow written = written(accepted);
        Ids ids = scene.ids("event " + written.subject());
        String content = source.event().map(AsyncEvents::text).orElse(written.subject());
        String tag = ids.hex(AsyncEvents.TAG_CHARS);
        Optional<String> version =
                source.bucket().versioning() ? Optional.of(ids.lower(VERSION_CHARS)) : Optional.empty();
        S3Notification put = new S3Notification(
                S3Notification.Change.PUT,
                written.numbers().text("key"),
                content.length(),
                tag,
                version,
                Scene.epochMillis(written.t()),
                written.seq());
        return S3Notification.event(
                ids, Scene.HOME, new S3Notification.Source(source.name(), source.name()), List.of(put));
    }

    private TraceRow written(TraceRow accepted) {
        TraceRow row = accepted;
        while (row.kind() != BucketKind.OBJECT_WRITTEN) {
            row = scene.trace().row(row.cause());
        }
        return row;
    }
}
