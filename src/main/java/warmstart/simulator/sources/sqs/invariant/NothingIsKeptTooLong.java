package warmstart.simulator.sources.sqs.invariant;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;

/**
 * No message is received that is older than its queue keeps messages, and none expires before. Its age is counted from when
 * it was sent; in a FIFO dead-letter queue and after a move task, from when it came there.
 */
public final class NothingIsKeptTooLong implements Invariant {
    private final Map<String, SqsQueue> queues;
    private final Instants since = new Instants();

    /** For the queues of these sources. */
    public NothingIsKeptTooLong(List<Setup> setups) {
        this.queues = Setup.queues(setups);
    }

    @Override
    public String name() {
        return "no message outlives its retention";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof SqsKind;
    }

    @Override
    public Optional<String> after(Row row) {
        SqsKind kind = (SqsKind) row.kind();
        switch (kind) {
            case MESSAGE_SENT, MESSAGE_MOVED -> since.set(row.who(), row.t());
            case MESSAGE_DEAD_LETTERED -> {
                if (queue(row).fifo()) {
                    since.set(row.who(), row.t());
                }
            }
            case MESSAGE_RECEIVED -> {
                return age(row) > queue(row).times().retentionMicros()
                        ? Optional.of(row.who() + " is received at an age of " + age(row) + " µs")
                        : Optional.empty();
            }
            case MESSAGE_EXPIRED -> {
                return age(row) < queue(row).times().retentionMicros() || age(row) != row.number("ageMicros")
                        ? Optional.of(row.who() + " expires at an age of " + age(row) + " µs")
                        : Optional.empty();
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private long age(Row row) {
        return row.t() - since.get(row.who());
    }

    private SqsQueue queue(Row row) {
        return Objects.requireNonNull(queues.get(row.text("queue")), "queue");
    }
}
