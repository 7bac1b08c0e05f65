package warmstart.simulator.sources.sqs.invariant;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.sqs.config.RedrivePolicy;
import warmstart.simulator.sources.sqs.config.SqsQueue;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.SubjectInts;

/**
 * The receives of a message are counted from 1 without a gap, anew in each queue; none is above {@code maxReceiveCount}, and
 * only a message that has reached it becomes a dead letter.
 */
public final class ReceivesAreCounted implements Invariant {
    private final Map<String, SqsQueue> queues;
    private final SubjectInts receives = new SubjectInts();

    /** For the queues of these sources. */
    public ReceivesAreCounted(List<Setup> setups) {
        this.queues = Setup.queues(setups);
    }

    @Override
    public String name() {
        return "receives are counted, up to maxReceiveCount";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof SqsKind;
    }

    @Override
    public Optional<String> after(Row row) {
        SqsKind kind = (SqsKind) row.kind();
        return switch (kind) {
            case MESSAGE_RECEIVED -> received(row);
            case MESSAGE_DEAD_LETTERED -> deadLettered(row);
            case MESSAGE_MOVED -> {
                receives.set(row.who(), 0);
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Optional<String> received(Row row) {
        int expected = receives.add(row.who(), 1);
        long counted = row.number("receives");
        return counted == expected && counted <= most(row)
                ? Optional.empty()
                : Optional.of("receive " + counted + " of " + row.who() + " where " + expected + " is due and "
                        + most(row) + " are allowed");
    }

    private Optional<String> deadLettered(Row row) {
        int before = receives.get(row.who());
        receives.set(row.who(), 0);
        return before == most(row)
                ? Optional.empty()
                : Optional.of(row.who() + " becomes a dead letter after " + before + " of " + most(row) + " receives");
    }

    private long most(Row row) {
        SqsQueue queue = Objects.requireNonNull(queues.get(row.text("queue")), "queue");
        return queue.redrive().map(RedrivePolicy::maxReceiveCount).orElse(Integer.MAX_VALUE);
    }
}
