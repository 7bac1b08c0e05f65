package warmstart.simulator.quota;

import java.util.Objects;
import warmstart.base.Check;

/**
 * How target tracking of provisioned concurrency decides.
 *
 * @param periodMicros the time of one data point
 * @param outDataPoints data points in a row above the target that lead to more environments
 * @param inDataPoints data points in a row below the lower mark that lead to fewer
 * @param inPerMille the lower mark, in thousandths of the target
 * @param targetPerMille bounds and example of the target, in thousandths of the environments
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html">Configuring provisioned
 *     concurrency for a function</a>
 */
public record ScalingRules(
        long periodMicros, int outDataPoints, int inDataPoints, int inPerMille, Range targetPerMille) {
    public ScalingRules {
        Objects.requireNonNull(targetPerMille, "targetPerMille");
        Check.argument(periodMicros > 0 && outDataPoints > 0 && inDataPoints > 0, "an alarm needs data");
    }
}
