package warmstart.simulator.sources.stream.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.lambda.Invocation;
import warmstart.simulator.sources.stream.config.Batching;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamRule;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Subject;

/**
 * One of the lines in which records of a shard wait; with a parallelisation factor of 1 the only one. Its batches go one
 * after the other, so records of one key, which are all in one lane, keep their order.
 */
final class Lane {
    final ShardReader reader;
    final Subject subject;
    /** Failures and refusals since the last success; they make the pauses longer. */
    int failuresInARow;

    private final Engine engine;
    private final MappingReader mapping;
    private final Batching batching;
    private final Deque<StreamRecord> pending = new ArrayDeque<>();
    private final Deque<Batch> splits = new ArrayDeque<>();
    private final WindowKeeper windows;
    private long pendingBytes;
    /** When the next batch began to be gathered. */
    private long sinceMicros;

    private long timerMicros = -1;
    private @Nullable Batch current;
    private boolean parked;

    Lane(ShardReader reader, int number) {
        this.reader = reader;
        this.mapping = reader.mapping;
        this.engine = mapping.engine;
        this.batching = mapping.mapping.batching();
        this.subject = engine.subject(reader.subject.name() + "/lane-" + number);
        this.windows = new WindowKeeper(this);
    }

    /** Whether a record that is read now would go into the next batch. */
    boolean wantsMore() {
        return current == null && !isFull();
    }

    private boolean isFull() {
        StreamRecord last = pending.peekLast();
        return last != null
                && (pending.size() >= batching.size()
                        || pendingBytes >= mapping.quotas.batchBytesMax()
                        || !windows.isSame(pending.getFirst(), last)
                        || windows.isLater(last));
    }

    void add(StreamRecord record) {
        if (pending.isEmpty()) {
            sinceMicros = engine.now();
        }
        pending.addLast(record);
        pendingBytes += record.bytes();
    }

    /** Sends the next batch if it is complete or its time is over. */
    void flush() {
        if (current != null || !mapping.isReading() || windows.endIfOver(pending.peekFirst())) {
            return;
        }
        if (!pending.isEmpty()) {
            Cut cut = cut();
            if (cut.rule != null) {
                List<StreamRecord> records = take(cut.records);
                windows.open(records.get(0));
                start(form(records, cut.rule, reader.cause()));
            } else {
                planTimer();
            }
        }
    }

    private void planTimer() {
        long due = sinceMicros + batching.windowMicros();
        if (timerMicros != due) {
            timerMicros = due;
            engine.at(due, this::flush);
        }
    }

    /**
     * The front of what waits.
     *
     * @param records how many records make the next batch
     * @param rule why it is complete; null when it is not
     */
    private record Cut(int records, @Nullable StreamRule rule) {}

    private Cut cut() {
        int count = 0;
        long bytes = 0;
        for (StreamRecord record : pending) {
            if (count == batching.size()) {
                break;
            }
            if (count > 0 && !windows.isSame(pending.getFirst(), record)) {
                return new Cut(count, StreamRule.WINDOW);
            }
            if (count > 0 && bytes + record.bytes() > mapping.quotas.batchBytesMax()) {
                return new Cut(count, StreamRule.BATCH_BYTES);
            }
            bytes += record.bytes();
            count++;
        }
        if (count == batching.size()) {
            boolean unset = batching.size() == mapping.quotas.batchSize().unset();
            return new Cut(count, unset ? StreamRule.BATCH_SIZE : StreamRule.SIZE);
        }
        if (bytes >= mapping.quotas.batchBytesMax()) {
            return new Cut(count, StreamRule.BATCH_BYTES);
        }
        boolean over = engine.now() >= sinceMicros + batching.windowMicros();
        StreamRule time = batching.windowMicros() == 0 ? StreamRule.BATCH_WINDOW : StreamRule.WINDOW_TIME;
        return new Cut(count, over ? time : null);
    }

    private List<StreamRecord> take(int count) {
        List<StreamRecord> records = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            StreamRecord record = pending.removeFirst();
            pendingBytes -= record.bytes();
            records.add(record);
        }
        return records;
    }

    /** Makes a batch of records that follow one another in this lane. */
    Batch form(List<StreamRecord> records, StreamRule rule, long cause) {
        Batch batch = batch(records, null);
        long bytes = records.stream().mapToLong(StreamRecord::bytes).sum();
        Entry row = engine.row(StreamKind.BATCH_FORMED, batch.subject, cause, rule)
                .and("mapping", mapping.subject)
                .and("shard", reader.shard.subject)
                .and("lane", subject)
                .and("records", records.size())
                .and("bytes", bytes)
                .and("first", batch.first().subject())
                .and("last", batch.last().subject())
                .and("because", because(rule));
        batch.invocation.last(row.write());
        return batch;
    }

    private static String because(StreamRule rule) {
        return switch (rule) {
            case BATCH_SIZE, SIZE -> "BatchSize";
            case BATCH_BYTES -> "Payload";
            case BATCH_WINDOW, WINDOW_TIME -> "BatchingWindow";
            case WINDOW -> "TumblingWindow";
            default -> "Split";
        };
    }

    Batch batch(List<StreamRecord> records, @Nullable Window finalOf) {
        Subject name = mapping.batches.next();
        Invocation invocation = Invocation.of(
                        name, mapping.function, mapping.mapping.target().qualifier(), engine.now())
                .synchronous();
        return new Batch(name, invocation, records, finalOf);
    }

    /** The lane is busy with this batch from now on. */
    void start(Batch batch) {
        current = batch;
        mapping.senders.send(this, batch);
    }

    /** The lane goes on with this batch after a pause. */
    void startLater(Batch batch, long waitMicros) {
        current = batch;
        engine.at(engine.now() + waitMicros, () -> mapping.senders.send(this, batch));
    }

    /** What stands behind a batch that was split goes before all that waits. */
    void goesNext(Batch batch) {
        splits.addFirst(batch);
    }

    /** The batch waits until the mapping is switched on again. */
    void park() {
        parked = true;
    }

    void resume() {
        Batch waiting = current;
        if (parked && waiting != null) {
            parked = false;
            mapping.senders.send(this, waiting);
        } else {
            flush();
        }
    }

    /** The batch of this lane has ended: the next one. */
    void next() {
        current = splits.pollFirst();
        Batch split = current;
        if (split != null) {
            mapping.senders.send(this, split);
        } else {
            sinceMicros = engine.now();
            reader.laneFreed();
        }
    }

    WindowKeeper windows() {
        return windows;
    }

    /** Whether a tumbling window is still open. */
    boolean holdsWindow() {
        return windows.isOpen();
    }
}
