package warmstart.simulator.sources.sqs;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import warmstart.simulator.engine.Engine;

/** Looks after the age of the messages of a queue: one step for the oldest, in the background. */
final class Retention {
    private final Engine engine;
    private final long retentionMicros;
    private final Consumer<Message> tooOld;
    private final PriorityQueue<End> ends =
            new PriorityQueue<>(Comparator.comparingLong(End::atMicros).thenComparingLong(End::sequence));
    private long plannedFor = Long.MAX_VALUE;

    /** A message and when this queue lets it go, if it still has it under this number. */
    private record End(long atMicros, long sequence, Message message) {}

    Retention(Engine engine, long retentionMicros, Consumer<Message> tooOld) {
        this.engine = engine;
        this.retentionMicros = retentionMicros;
        this.tooOld = tooOld;
    }

    boolean isOver(Message message) {
        return message.enqueuedMicros + retentionMicros <= engine.now();
    }

    void watch(Message message) {
        ends.add(new End(message.enqueuedMicros + retentionMicros, message.sequence, message));
        plan();
    }

    private void plan() {
        End first = ends.peek();
        if (first != null && first.atMicros < plannedFor) {
            // A standard dead-letter queue can be given a message that is too old for it already.
            plannedFor = Math.max(first.atMicros, engine.now());
            engine.inBackground(plannedFor, this::look);
        }
    }

    private void look() {
        plannedFor = Long.MAX_VALUE;
        End first = ends.peek();
        while (first != null && first.atMicros <= engine.now()) {
            ends.poll();
            if (first.message.sequence == first.sequence) {
                tooOld.accept(first.message);
            }
            first = ends.peek();
        }
        plan();
    }
}
