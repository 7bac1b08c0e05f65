package warmstart.simulator.quota;

import java.util.Objects;
import warmstart.base.Check;

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
 * @param chainMax how many invocations of one chain run before Lambda stops the loop, fact {@code recursion-detection}
 */
public record AsyncQuotas(
        long acceptedStatus,
        Range retries,
        long firstRetryWaitMicros,
        long secondRetryWaitMicros,
        long backoffFirstMicros,
        long backoffMaxMicros,
        Range eventAgeMicros,
        long chainMax) {
    public AsyncQuotas {
        Objects.requireNonNull(retries, "retries");
        Objects.requireNonNull(eventAgeMicros, "eventAgeMicros");
        Check.argument(backoffFirstMicros > 0 && backoffFirstMicros <= backoffMaxMicros, "back-off grows");
    }
}
