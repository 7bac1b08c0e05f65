package warmstart.simulator.scaling;

import java.util.Objects;
import warmstart.base.Check;

/**
 * A policy that keeps the use of provisioned environments near a target.
 *
 * @param targetPerMille which share of them shall be at work, in thousandths: 700
 * @param statistic which utilisation of a minute counts
 * @param outCooldownMicros how long after a step out no other is taken; 0 unless set
 * @param inCooldownMicros how long after any step none is taken in; 0 unless set
 * @see <a
 *     href="https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html">
 *     Target tracking scaling policies for Application Auto Scaling</a>
 */
public record TargetTracking(int targetPerMille, Statistic statistic, long outCooldownMicros, long inCooldownMicros) {
    public TargetTracking {
        Objects.requireNonNull(statistic, "statistic");
        Check.argument(targetPerMille > 0, "a target is a share");
        Check.argument(outCooldownMicros >= 0 && inCooldownMicros >= 0, "a cooldown is a span");
    }

    /** A policy without cooldowns that looks at averages, as a new policy is. */
    public static TargetTracking of(int targetPerMille) {
        return new TargetTracking(targetPerMille, Statistic.AVERAGE, 0, 0);
    }

    /** Which utilisation of a minute counts. */
    public enum Statistic {
        AVERAGE,
        MAXIMUM
    }

    /** How many environments would bring the use of {@code now} environments to the target, rounded up. */
    long wanted(long now, long utilisationPerMille) {
        return (now * utilisationPerMille + targetPerMille - 1) / targetPerMille;
    }
}
