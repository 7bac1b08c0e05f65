package warmstart.labs;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.facts.Quantity;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.lambda.Quotas;

/**
 * The simulator's numbers, from the register of facts. The few that no page documents stand here, with what they rest on.
 */
public final class FactQuotas {
    /** Recorded tries of a throttled event were about 0, 1, 3, 7, 16.6, 32.8 and 67.9 s old: each pause twice the last. */
    private static final int BACKOFF_GROWTH = 2;

    /** Recorded waits of 60 and 120 s took 65.2 to 66.2 and 126.2 to 130.2 s; recorded pauses were 6 to 11 % longer. */
    private static final int WAIT_STRETCH_PER_MILLE_MAX = 120;

    /** The value that SimFaaS and LocalStack use; AWS documents none. */
    private static final long IDLE_LIFETIME_SECONDS = 600;

    private static final long MICROS_PER_MILLISECOND = Micros.PER_MILLISECOND;

    private FactQuotas() {}

    /**
     * The numbers of today.
     *
     * @throws java.util.NoSuchElementException naming the fact that the register lacks
     */
    public static Quotas from(FactCatalog facts) {
        return from(facts::require);
    }

    /** The facts that the simulator's numbers are taken from, in the order in which they are read. */
    public static Set<FactId> facts(FactCatalog facts) {
        Set<FactId> read = new LinkedHashSet<>();
        from(id -> {
            Fact fact = facts.require(id);
            read.add(fact.id());
            return fact;
        });
        return read;
    }

    private static Quotas from(Function<String, Fact> facts) {
        return new Quotas(
                async(facts),
                new Quotas.Concurrency(count(facts, "concurrency-1000"), count(facts, "unreserved-100")),
                new Quotas.Timeout(micros(facts, "timeout-default"), micros(facts, "timeout-max")),
                new Quotas.Undocumented(
                        BACKOFF_GROWTH, WAIT_STRETCH_PER_MILLE_MAX, Micros.ofSeconds(IDLE_LIFETIME_SECONDS)));
    }

    private static Quotas.Async async(Function<String, Fact> facts) {
        return new Quotas.Async(
                Long.parseLong(facts.apply("async-202").shownValue()),
                new Quotas.Range(
                        count(facts, "async-min-retry-attempts"),
                        count(facts, "async-max-retry-attempts"),
                        count(facts, "async-default-retry-attempts")),
                micros(facts, "async-first-retry-wait"),
                micros(facts, "async-second-retry-wait"),
                micros(facts, "async-backoff-first"),
                micros(facts, "async-backoff-max"),
                new Quotas.Range(
                        micros(facts, "async-event-age-min"),
                        micros(facts, "async-event-age-max"),
                        micros(facts, "async-event-age-default")));
    }

    private static long count(Function<String, Fact> facts, String id) {
        return quantity(facts, id).value().longValueExact();
    }

    private static long micros(Function<String, Fact> facts, String id) {
        // The smallest unit of time of the register is the millisecond.
        return quantity(facts, id).inBase().longValueExact() * MICROS_PER_MILLISECOND;
    }

    private static Quantity quantity(Function<String, Fact> facts, String id) {
        return facts.apply(id)
                .quantity()
                .orElseThrow(() -> new java.util.NoSuchElementException("the fact `" + id + "` has no number"));
    }
}
