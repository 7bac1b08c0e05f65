package warmstart.simulator.lambda;

import java.util.Objects;
import warmstart.base.Check;

/**
 * The numbers of the service that the model obeys. They are read from the register of facts by whoever starts a run, so
 * that no number of the service stands in the simulator.
 *
 * @param async waits and bounds of asynchronous invocation
 * @param concurrency what all functions share
 * @param timeout bounds of a function's timeout
 * @param undocumented what no page promises
 */
public record Quotas(Async async, Concurrency concurrency, Timeout timeout, Undocumented undocumented) {
    public Quotas {
        Objects.requireNonNull(async, "async");
        Objects.requireNonNull(concurrency, "concurrency");
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(undocumented, "undocumented");
    }

    /**
     * Asynchronous invocation.
     *
     * @param acceptedStatus what the caller is answered, fact {@code async-202}
     * @param retries how often a failed event is tried again
     * @param firstRetryWaitMicros the wait after the first failed attempt
     * @param secondRetryWaitMicros the wait after the second failed attempt
     * @param backoffFirstMicros the pause after the first throttle
     * @param backoffMaxMicros the longest pause between throttles
     * @param eventAgeMicros how old an event may become, in microseconds
     */
    public record Async(
            long acceptedStatus,
            Range retries,
            long firstRetryWaitMicros,
            long secondRetryWaitMicros,
            long backoffFirstMicros,
            long backoffMaxMicros,
            Range eventAgeMicros) {
        public Async {
            Check.argument(backoffFirstMicros > 0 && backoffFirstMicros <= backoffMaxMicros, "back-off grows");
        }
    }

    /**
     * Concurrency.
     *
     * @param accountLimit executions at a time in one account and Region
     * @param alwaysUnreserved how many of them can never be reserved
     */
    public record Concurrency(long accountLimit, long alwaysUnreserved) {}

    /**
     * The timeout of a function.
     *
     * @param defaultMicros where none is set
     * @param maxMicros the longest that can be set
     */
    public record Timeout(long defaultMicros, long maxMicros) {}

    /**
     * Values that were measured or are assumed; rows that rest on them say so.
     *
     * @param backoffGrowth by how much each pause after a throttle is longer than the last (measured)
     * @param waitStretchPerMilleMax how much longer than documented a wait can be, in thousandths (measured)
     * @param idleLifetimeMicros how long an idle environment is kept (assumed)
     */
    public record Undocumented(int backoffGrowth, int waitStretchPerMilleMax, long idleLifetimeMicros) {}

    /**
     * The bounds of a setting.
     *
     * @param min the least that can be set
     * @param max the most that can be set
     * @param unset what holds where nothing is set
     */
    public record Range(long min, long max, long unset) {
        public Range {
            Check.argument(min <= unset && unset <= max, "the default lies between the bounds");
        }

        /** Whether the service accepts the value. */
        public boolean accepts(long value) {
            return min <= value && value <= max;
        }
    }
}
