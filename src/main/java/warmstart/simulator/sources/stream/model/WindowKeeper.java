package warmstart.simulator.sources.stream.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.sources.stream.config.Batching;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamRule;

/**
 * Opens and closes the tumbling windows of a lane. A record belongs to the window in which it arrived; a window ends when
 * a record of a later one is read, when the shard ends, when nothing new came for a while after its end, or when its state
 * is too large.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html">Implementing stateful Kinesis
 *     Data Streams processing in Lambda</a>
 */
final class WindowKeeper {
    private final Lane lane;
    private final MappingReader mapping;
    private final Engine engine;
    private final Batching batching;
    private final StreamQuotas.WindowState limits;
    private @Nullable Window window;

    WindowKeeper(Lane lane) {
        this.lane = lane;
        this.mapping = lane.reader.mapping;
        this.engine = mapping.engine;
        this.batching = mapping.mapping.batching();
        this.limits = mapping.quotas.windowState();
    }

    boolean isOpen() {
        return window != null;
    }

    private long numberOf(StreamRecord record) {
        return record.arrivedMicros() / batching.tumblingMicros();
    }

    /** Whether both belong to one window; without windows all do. */
    boolean isSame(StreamRecord one, StreamRecord other) {
        return !batching.tumbles() || numberOf(one) == numberOf(other);
    }

    /** Whether the record belongs to a window after the one that is open. */
    boolean isLater(StreamRecord record) {
        Window open = window;
        return open != null && numberOf(record) > open.number;
    }

    /** Opens the window of the first record of a batch, if none is open. */
    void open(StreamRecord record) {
        if (!batching.tumbles() || window != null) {
            return;
        }
        Window opened = new Window(numberOf(record), batching.tumblingMicros());
        window = opened;
        lane.reader.lastRow = engine.row(StreamKind.WINDOW_OPENED, lane.subject, lane.reader.cause(), StreamRule.WINDOW)
                .and("shard", lane.reader.shard.id)
                .and("startMicros", opened.startMicros)
                .and("endMicros", opened.endMicros)
                .write();
        engine.at(Math.max(engine.now(), opened.endMicros + limits.waitMicros()), lane::flush);
    }

    /** The function has returned a state for so many records more. */
    void passOn(int records, long cause) {
        Window open = window;
        if (open != null) {
            open.stateRecords += records;
            open.stateBytes += records * batching.stateBytesPerRecord();
            engine.row(StreamKind.STATE_PASSED, lane.subject, cause, StreamRule.WINDOW_STATE)
                    .and("stateRecords", open.stateRecords)
                    .and("stateBytes", open.stateBytes)
                    .write();
        }
    }

    /**
     * Sends the final invocation of the open window, if it is over.
     *
     * @param head the record that comes next, if one is known
     */
    boolean endIfOver(@Nullable StreamRecord head) {
        Window open = window;
        if (open == null) {
            return false;
        }
        boolean early = open.stateBytes > limits.bytesMax();
        if (early) {
            end(open, StreamRule.WINDOW_STATE, "StateTooLarge", 1);
        } else if (head != null && isLater(head)) {
            end(open, StreamRule.WINDOW, "NextWindow", 0);
        } else if (head == null && lane.reader.isDrained()) {
            end(open, StreamRule.WINDOW, "ShardEnd", 0);
        } else if (head == null && engine.now() >= open.endMicros + limits.waitMicros() && !lane.reader.hasUnread()) {
            end(open, StreamRule.WINDOW_WAIT, "NothingNew", 0);
        } else {
            return false;
        }
        return true;
    }

    private void end(Window open, StreamRule rule, String because, int early) {
        Batch last = lane.batch(List.of(), open);
        last.invocation.last(engine.row(StreamKind.WINDOW_ENDED, last.subject, lane.reader.cause(), rule)
                .and("mapping", mapping.subject)
                .and("shard", lane.reader.shard.subject)
                .and("lane", lane.subject)
                .and("stateRecords", open.stateRecords)
                .and("early", early)
                .and("because", because)
                .write());
        lane.start(last);
    }

    /** The final invocation has ended. */
    void close(Window closed, boolean done, long cause) {
        lane.reader.lastRow = engine.row(StreamKind.WINDOW_CLOSED, lane.subject, cause, StreamRule.WINDOW)
                .and("stateRecords", closed.stateRecords)
                .and("done", done ? 1 : 0)
                .write();
        window = null;
    }
}
