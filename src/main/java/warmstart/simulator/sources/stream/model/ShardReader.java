package warmstart.simulator.sources.stream.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamRule;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/**
 * Reads one shard for one mapping. It polls at fixed moments while its lanes are idle, but a poll is planned only when
 * there is something to find; a reader that is behind reads on at once.
 */
final class ShardReader {
    final MappingReader mapping;
    final Shard shard;
    final Subject subject;
    private final Engine engine;
    final Windows windows;
    private final List<Lane> lanes = new ArrayList<>();
    private final BitSet ended = new BitSet();
    private final long startMicros;
    /** The next record to read. */
    private int position;
    /** All records in front of it have ended; it never runs back. */
    private int iterator;

    private boolean pollPlanned;
    private boolean finished;
    long lastRow;

    ShardReader(MappingReader mapping, Shard shard) {
        this.mapping = mapping;
        this.shard = shard;
        this.engine = mapping.engine;
        this.subject = engine.subject(mapping.mapping.name() + "/" + shard.id);
        this.startMicros = engine.now();
        this.lastRow = mapping.lastRow;
        this.windows = new Windows(this);
        int factor = Math.toIntExact(mapping.mapping.batching().parallelizationFactor());
        for (int i = 0; i < factor; i++) {
            lanes.add(new Lane(this, i));
        }
    }

    boolean isFinished() {
        return finished;
    }

    int iterator() {
        return iterator;
    }

    /** The first poll. */
    void begin() {
        pollAt(startMicros);
    }

    /** Something may be there to read: plans the next poll. A record that comes at the moment of a poll is found by the next. */
    void wake() {
        long period = mapping.pollMicros();
        long polls = (engine.now() - startMicros) / period;
        pollAt(startMicros + (polls + 1) * period);
    }

    private void pollAt(long micros) {
        if (!pollPlanned && hasWork()) {
            pollPlanned = true;
            engine.at(micros, () -> {
                pollPlanned = false;
                if (hasWork()) {
                    read(mapping.stream.config.service().pollRule());
                }
            });
        }
    }

    private boolean hasWork() {
        return mapping.isReading() && hasUnread() && lanes.stream().anyMatch(Lane::wantsMore);
    }

    /** Whether the shard has records that were not read yet. */
    boolean hasUnread() {
        return position < shard.size();
    }

    /** Sends whatever is due. */
    void flush() {
        lanes.forEach(Lane::flush);
    }

    /** The mapping was switched on again. */
    void resume() {
        lanes.forEach(Lane::resume);
        wake();
    }

    /** A lane has become free: reads on at once, where there is something. */
    void laneFreed() {
        if (hasWork()) {
            read(StreamRule.CATCHES_UP);
        } else {
            flush();
            finishIfDone();
        }
    }

    private void read(StreamRule rule) {
        int taken = 0;
        int filtered = 0;
        while (hasUnread() && lanes.stream().anyMatch(Lane::wantsMore)) {
            StreamRecord record = shard.record(position++);
            if (isLost(record)) {
                continue;
            }
            if (mapping.filter.accepts(record)) {
                taken++;
                lanes.get(record.key().lane(lanes.size())).add(record);
            } else {
                filtered++;
                end(record, StreamKind.RECORD_FILTERED, StreamRule.FILTERED, record.row());
            }
        }
        if (taken + filtered > 0) {
            lastRow = engine.row(StreamKind.SHARD_READ, subject, cause(), rule)
                    .and("mapping", mapping.subject)
                    .and("source", mapping.stream.config.name())
                    .and("shard", shard.id)
                    .and("records", taken + filtered)
                    .and("filtered", filtered)
                    .and("iterator", iterator)
                    .write();
        }
        flush();
        finishIfDone();
    }

    /** Records that the mapping does not get to see: those in front of its start, and those that the stream has dropped. */
    private boolean isLost(StreamRecord record) {
        if (mapping.isInFront(record)) {
            engine.row(
                            StreamKind.RECORD_SKIPPED,
                            record.subject(),
                            record.row(),
                            mapping.mapping.start().rule())
                    .and("mapping", mapping.subject)
                    .and("position", mapping.mapping.start().word())
                    .write();
            markEnded(record);
            return true;
        }
        if (engine.now() - record.arrivedMicros() > mapping.stream.config.retentionMicros()) {
            discard(record, "Retention", mapping.stream.retentionRule(), record.row());
            return true;
        }
        return false;
    }

    /** A record is lost for the mapping. */
    void discard(StreamRecord record, String because, StreamRule rule, long cause) {
        engine.row(StreamKind.RECORD_DISCARDED, record.subject(), cause, rule)
                .and("mapping", mapping.subject)
                .and("because", because)
                .write();
        markEnded(record);
    }

    /** A record has ended for the mapping. */
    void end(StreamRecord record, StreamKind how, StreamRule rule, long cause) {
        engine.row(how, record.subject(), cause, rule)
                .and("mapping", mapping.subject)
                .write();
        markEnded(record);
    }

    private void markEnded(StreamRecord record) {
        ended.set(record.place());
        iterator = ended.nextClearBit(iterator);
    }

    /** Whether no record will come any more. */
    boolean isDrained() {
        return shard.closed && position == shard.size();
    }

    /** When the shard is closed and all its records have ended, its children may be read. */
    void finishIfDone() {
        if (finished || !isDrained() || !mapping.isReading()) {
            return;
        }
        flush();
        boolean busy =
                iterator < shard.size() || windows.isOpen() || !lanes.stream().allMatch(Lane::isIdle);
        if (busy) {
            return;
        }
        finished = true;
        lastRow = engine.row(StreamKind.SHARD_FINISHED, subject, cause(), StreamRule.CHILDREN_WAIT)
                .and("mapping", mapping.subject)
                .and("shard", shard.subject)
                .and("records", shard.size())
                .write();
        mapping.shardsChanged();
    }

    /** The row that led to a batch, or none. */
    long cause() {
        return lastRow == TraceRow.NO_CAUSE ? mapping.lastRow : lastRow;
    }
}
