package warmstart.simulator.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.quota.BillingRules;
import warmstart.simulator.scenario.Scenario;

/**
 * What a run costs: requests, and gigabyte-seconds of the time that is charged. Prices of us-east-1, first tier, free tier
 * not taken off.
 *
 * @param requests how many
 * @param gigabyteSeconds memory in GB times charged seconds
 * @param dollars both together
 * @see <a href="https://aws.amazon.com/lambda/pricing/">AWS Lambda pricing</a>
 */
public record Bill(long requests, BigDecimal gigabyteSeconds, BigDecimal dollars) {
    private static final long MEGABYTES_PER_GIGABYTE = 1L << 10;
    private static final BigDecimal MILLIS_PER_SECOND = BigDecimal.TEN.pow(1 + 1 + 1);

    /** The bill of one function. */
    public static Bill of(FunctionConfig function, Scenario scenario, Metrics metrics) {
        long requests = metrics.of(function.name(), Metric.INVOCATIONS);
        BigDecimal gigabytes = BigDecimal.valueOf(function.compute().memoryMegabytes())
                .divide(BigDecimal.valueOf(MEGABYTES_PER_GIGABYTE));
        BigDecimal seconds = BigDecimal.valueOf(metrics.of(function.name(), Metric.BILLED_MILLIS))
                .divide(MILLIS_PER_SECOND);
        BigDecimal gigabyteSeconds = gigabytes.multiply(seconds);
        BillingRules rules = scenario.quotas().billing();
        BigDecimal rate = function.compute().architecture() == Compute.Architecture.ARM64
                ? rules.perGigabyteSecondArm()
                : rules.perGigabyteSecondX86();
        BigDecimal dollars =
                rules.perRequest().multiply(BigDecimal.valueOf(requests)).add(rate.multiply(gigabyteSeconds));
        return new Bill(requests, gigabyteSeconds, dollars.round(MathContext.DECIMAL64));
    }

    /** The bill of all functions. */
    public static Bill of(Scenario scenario, Metrics metrics) {
        return scenario.functions().stream()
                .map(function -> of(function, scenario, metrics))
                .reduce(new Bill(0, BigDecimal.ZERO, BigDecimal.ZERO), Bill::plus);
    }

    private Bill plus(Bill other) {
        return new Bill(
                requests + other.requests, gigabyteSeconds.add(other.gigabyteSeconds), dollars.add(other.dollars));
    }
}
