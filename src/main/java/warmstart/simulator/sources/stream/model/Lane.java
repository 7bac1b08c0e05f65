package warmstart.simulator.sources.stream.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * A part of a shard whose records go to the function one batch after the other. A partition key is always in the same lane,
 * so its records keep their order; a batch that fails holds up its own lane only.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html">Using Lambda to process records from Amazon
 *     Kinesis Data Streams</a>
 */
final class Lane {
    final ShardReader shard;
    private final MappingReader mapping;
    private final Engine engine;
    private final Batching batching;
    private final int number;
    private final ArrayDeque<Waiting> pending = new ArrayDeque<>();
    /** The batch that is under way and, after splits, what has to follow it before anything else. */
    private final ArrayDeque<Batch> parts = new ArrayDeque<>();

    private long pendingBytes;
    private long lookMicros = -1;
    private boolean held;

    Lane(ShardReader shard, int number) {
        this.shard = shard;
        this.mapping = shard.mapping;
        this.engine = mapping.engine;
        this.batching = mapping.mapping.batching();
        this.number = number;
    }

    /** A record that was read and waits to be part of a batch. */
    private record Waiting(StreamRecord record, long readMicros) {}

    boolean isIdle() {
        return parts.isEmpty();
    }

    boolean wantsMore() {
        return isIdle() && pending.size() < batching.size() && pendingBytes < mapping.quotas.batchBytesMax();
    }

    void add(StreamRecord record) {
        pending.addLast(new Waiting(record, engine.now()));
        pendingBytes += record.bytes();
    }

    /** Sends what is due, if nothing is under way. */
    void flush() {
        if (!isIdle() || !mapping.isReading()) {
            return;
        }
        Waiting first = pending.peekFirst();
        Window over = first == null ? shard.windows.overWhileIdle() : shard.windows.overBefore(first.record);
        if (over != null) {
            end(over);
        } else if (first != null) {
            Cut cut = cut(first.record);
            Due due = due(cut, first.readMicros);
            if (due != null) {
                form(cut, due);
            }
        }
    }

    /** How many of those that wait fit into a batch. */
    private record Cut(int records, long bytes, boolean atBorder) {}

    private Cut cut(StreamRecord first) {
        int records = 0;
        long bytes = 0;
        for (Waiting waiting : pending) {
            StreamRecord record = waiting.record;
            boolean fits = records == 0 || bytes + record.bytes() <= mapping.quotas.batchBytesMax();
            if (records == batching.size() || !fits) {
                break;
            }
            if (!shard.windows.together(first, record)) {
                return new Cut(records, bytes, true);
            }
            records++;
            bytes += record.bytes();
        }
        return new Cut(records, bytes, false);
    }

    /** Why a batch is sent now. */
    private record Due(String because, StreamRule rule) {}

    private @Nullable Due due(Cut cut, long firstReadMicros) {
        if (cut.records == batching.size()) {
            boolean usual = cut.records == mapping.quotas.batchSize().unset();
            return new Due("size", usual ? StreamRule.BATCH_SIZE : StreamRule.SIZE);
        }
        if (cut.atBorder) {
            return new Due("tumbling window", StreamRule.WINDOW);
        }
        if (cut.records < pending.size() || pendingBytes >= mapping.quotas.batchBytesMax()) {
            return new Due("bytes", StreamRule.BATCH_BYTES);
        }
        if (batching.windowMicros() == 0) {
            return new Due("poll", StreamRule.BATCH_WINDOW);
        }
        if (shard.isDrained()) {
            return new Due("end of the shard", StreamRule.CHILDREN_WAIT);
        }
        long windowEnds = firstReadMicros + batching.windowMicros();
        if (engine.now() >= windowEnds) {
            return new Due("window", StreamRule.WINDOW_TIME);
        }
        if (lookMicros != windowEnds) {
            lookMicros = windowEnds;
            engine.at(windowEnds, this::flush);
        }
        return null;
    }

    private void form(Cut cut, Due due) {
        List<StreamRecord> records = new ArrayList<>(cut.records);
        for (int i = 0; i < cut.records; i++) {
            records.add(pending.removeFirst().record);
        }
        pendingBytes -= cut.bytes;
        shard.windows.enter(records.get(0));
        parts.addFirst(batch(records, due, shard.cause()));
        run();
    }

    private Batch batch(List<StreamRecord> records, Due due, long cause) {
        Batch batch = newBatch(records, null);
        long bytes = records.stream().mapToLong(StreamRecord::bytes).sum();
        Entry row = engine.row(StreamKind.BATCH_FORMED, batch.subject, cause, due.rule)
                .and("mapping", mapping.subject)
                .and("shard", shard.shard.subject)
                .and("lane", number)
                .and("records", records.size())
                .and("bytes", bytes)
                .and("first", batch.first().subject())
                .and("last", batch.last().subject())
                .and("because", due.because);
        batch.invocation.last(row.write());
        return batch;
    }

    private Batch newBatch(List<StreamRecord> records, @Nullable Window finalOf) {
        Subject subject = mapping.batches.next();
        String qualifier = mapping.mapping.target().qualifier();
        Invocation invocation = Invocation.of(subject, mapping.function, qualifier, engine.now())
                .synchronous();
        return new Batch(subject, invocation, records, finalOf);
    }

    private void end(Window window) {
        Batch batch = newBatch(List.of(), window);
        batch.invocation.last(window.lastRow);
        parts.addFirst(batch);
        run();
    }

    private void run() {
        held = false;
        new BatchRun(this, parts.getFirst()).start();
    }

    /** The mapping is off: the batch waits for it. */
    void hold() {
        held = true;
    }

    /** The mapping is on again. */
    void resume() {
        if (held) {
            run();
        } else {
            flush();
        }
    }

    /** The batch under way is cut in two, which take its place. */
    void split(long cause) {
        Batch whole = parts.removeFirst();
        int middle = whole.records.size() >> 1;
        Due due = new Due("split", StreamRule.BISECTED);
        Batch front = batch(whole.records.subList(0, middle), due, cause);
        Batch back = batch(whole.records.subList(middle, whole.records.size()), due, cause);
        front.used = whole.used;
        back.used = whole.used;
        parts.addFirst(back);
        parts.addFirst(front);
        engine.at(engine.now() + mapping.quotas.pacing().pauseMicros(1), this::run);
    }

    /** The batch under way has ended. */
    void proceed() {
        Batch ended = parts.removeFirst();
        if (ended.finalOf != null) {
            shard.windows.ended();
        }
        if (parts.isEmpty()) {
            shard.laneFreed();
        } else {
            run();
        }
    }
}
