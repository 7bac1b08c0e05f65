package warmstart.simulator.quota;

import java.util.Objects;
import warmstart.base.Check;

/**
 * What limits how many executions run at a time, and how fast they become more.
 *
 * @param accountLimit executions at a time in one account and Region, fact {@code concurrency-1000}
 * @param alwaysUnreserved how many of them can never be reserved, fact {@code unreserved-100}
 * @param requestsPerExecution synchronous requests a second for each of the limit, fact {@code rps-ten-times}
 * @param growth how fast a function gets new environments
 * @param provisionedPerMinute environments that provisioned concurrency makes in a minute
 */
public record ConcurrencyQuotas(
        long accountLimit, long alwaysUnreserved, long requestsPerExecution, Growth growth, long provisionedPerMinute) {
    public ConcurrencyQuotas {
        Objects.requireNonNull(growth, "growth");
    }

    /**
     * How fast new environments can be made: a stock that is used up one by one and refills steadily.
     *
     * @param stock how many at once
     * @param refill how many more come in a period
     * @param periodMicros the period
     * @param perFunction whether each function has a stock of its own, or all of the account share one (until 2023)
     */
    public record Growth(long stock, long refill, long periodMicros, boolean perFunction) {
        public Growth {
            Check.argument(stock > 0 && refill > 0 && periodMicros > 0, "a stock refills");
        }
    }
}
