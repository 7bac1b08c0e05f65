package warmstart.simulator.sources.stream.model;

import org.jspecify.annotations.Nullable;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamRule;

/**
 * The tumbling windows of a shard, one after the other. A record belongs to the window in which it arrived; a window is over
 * when a record of a later one is read, when its state is too large, when the shard has ended, or when nothing has come for
 * some time after its end.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html">Implementing stateful Kinesis Data
 *     Streams processing in Lambda</a>
 */
final class Windows {
    private final ShardReader shard;
    private final Engine engine;
    private final long lengthMicros;
    private final long bytesPerRecord;
    private final StreamQuotas.WindowState limits;
    private @Nullable Window open;

    Windows(ShardReader shard) {
        this.shard = shard;
        this.engine = shard.mapping.engine;
        this.lengthMicros = shard.mapping.mapping.batching().tumblingMicros();
        this.bytesPerRecord = shard.mapping.mapping.batching().stateBytesPerRecord();
        this.limits = shard.mapping.quotas.windowState();
    }

    boolean isOpen() {
        return open != null;
    }

    private boolean holds(Window window, StreamRecord record) {
        return record.arrivedMicros() / lengthMicros == window.number;
    }

    /** Whether a record may go into the batch that begins with the first one. */
    boolean together(StreamRecord first, StreamRecord record) {
        return lengthMicros == 0 || first.arrivedMicros() / lengthMicros == record.arrivedMicros() / lengthMicros;
    }

    /** The window that has to end before this record goes on, with the reason. */
    @Nullable
    Window overBefore(StreamRecord next) {
        Window window = open;
        if (window == null || isTooLarge(window)) {
            return closeIfTooLarge();
        }
        return holds(window, next) ? null : close(window, StreamRule.WINDOW, "a record of a later window is there");
    }

    /** The window that has to end although no record waits; plans to look again when it is too early. */
    @Nullable
    Window overWhileIdle() {
        Window window = open;
        if (window == null || isTooLarge(window)) {
            return closeIfTooLarge();
        }
        if (shard.isDrained()) {
            return close(window, StreamRule.WINDOW, "the shard has ended");
        }
        long due = window.endMicros + limits.waitMicros();
        if (engine.now() >= due) {
            return shard.hasUnread() ? null : close(window, StreamRule.WINDOW_WAIT, "nothing has come after its end");
        }
        if (!window.awaited) {
            window.awaited = true;
            engine.at(due, shard::flush);
        }
        return null;
    }

    private @Nullable Window closeIfTooLarge() {
        Window window = open;
        return window == null ? null : close(window, StreamRule.WINDOW_STATE, "its state is too large");
    }

    private boolean isTooLarge(Window window) {
        return window.stateBytes > limits.bytesMax();
    }

    private Window close(Window window, StreamRule rule, String because) {
        window.lastRow = engine.row(StreamKind.WINDOW_CLOSED, shard.subject, window.lastRow, rule)
                .and("startMicros", window.startMicros)
                .and("stateRecords", window.stateRecords)
                .and("early", isTooLarge(window) ? 1 : 0)
                .and("because", because)
                .write();
        return window;
    }

    /** A batch that begins with this record is made up. */
    void enter(StreamRecord first) {
        if (lengthMicros > 0 && open == null) {
            Window window = new Window(first.arrivedMicros() / lengthMicros, lengthMicros);
            window.lastRow = engine.row(StreamKind.WINDOW_OPENED, shard.subject, shard.cause(), StreamRule.WINDOW)
                    .and("startMicros", window.startMicros)
                    .and("endMicros", window.endMicros)
                    .and("shard", shard.shard.id)
                    .write();
            open = window;
        }
    }

    /** The function has handled so many records and returned its state. */
    void passed(int records, long cause) {
        Window window = open;
        if (window != null && records > 0) {
            window.stateRecords += records;
            window.stateBytes += records * bytesPerRecord;
            window.lastRow = engine.row(StreamKind.STATE_PASSED, shard.subject, cause, StreamRule.WINDOW_STATE)
                    .and("startMicros", window.startMicros)
                    .and("stateRecords", window.stateRecords)
                    .and("stateBytes", window.stateBytes)
                    .write();
        }
    }

    /** The final invocation has ended. */
    void ended() {
        open = null;
    }
}
