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
 * A received message is hidden for the visibility timeout of its queue, comes back at its end and not before or later, and
 * nobody receives it meanwhile.
 */
public final class HiddenMessagesStayHidden implements Invariant {
    private final Map<String, SqsQueue> queues;
    private final Instants hiddenUntil = new Instants();

    /** For the queues of these sources. */
    public HiddenMessagesStayHidden(List<Setup> setups) {
        this.queues = Setup.queues(setups);
    }

    @Override
    public String name() {
        return "a hidden message stays hidden";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof SqsKind;
    }

    @Override
    public Optional<String> after(Row row) {
        if (row.kind() == SqsKind.MESSAGE_RECEIVED) {
            return received(row);
        }
        if (row.kind() == SqsKind.MESSAGE_RETURNED && row.t() != hiddenUntil.get(row.who())) {
            return Optional.of(
                    row.who() + " comes back at " + row.t() + " µs and not at " + hiddenUntil.get(row.who()) + " µs");
        }
        return Optional.empty();
    }

    private Optional<String> received(Row row) {
        long until = row.number("hiddenUntilMicros");
        boolean early = row.t() < hiddenUntil.get(row.who());
        SqsQueue queue = Objects.requireNonNull(queues.get(row.text("queue")), "queue");
        hiddenUntil.set(row.who(), until);
        if (early) {
            return Optional.of(row.who() + " is received while it is hidden");
        }
        return until - row.t() == queue.times().visibilityMicros()
                ? Optional.empty()
                : Optional.of(row.who() + " is hidden for " + (until - row.t()) + " µs");
    }
}
