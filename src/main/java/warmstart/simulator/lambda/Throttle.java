package warmstart.simulator.lambda;

import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.response.ThrottleReason;
import warmstart.simulator.trace.Entry;

/**
 * Lambda refuses to run a function now.
 *
 * @param reason why, in the service's words
 * @param rule which limit was met
 * @param inUse how many executions run, or how many requests or environments there were
 * @param limit how many there may be
 */
public record Throttle(ThrottleReason reason, LambdaRule rule, long inUse, long limit) {
    /** The figures of a row that tells it: {@code inUse, limit, reason}. */
    public Entry write(Entry row) {
        return row.and("inUse", inUse).and("limit", limit).and("reason", reason.word());
    }
}
