package warmstart.simulator.lambda;

import warmstart.base.Counted;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.response.ThrottleReason;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Numbers;

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

    /** What such a row says: {@code 2 of 3 places are taken}. */
    public static String words(Numbers row) {
        long inUse = row.number("inUse");
        long limit = row.number("limit");
        return limit == 1 && inUse == 1
                ? "the only place is taken"
                : inUse + " of " + Counted.of(limit, "place") + " " + Counted.is(inUse) + " taken";
    }
}
