package warmstart.simulator.scaling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.Check;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;

/**
 * Hands the provisioned concurrency of an alias or version to Application Auto Scaling, which adjusts it from then on.
 *
 * @param atMicros from when
 * @param target which function and qualifier
 * @param min the fewest provisioned environments
 * @param max the most
 * @param tracking its policy; empty when it only follows a schedule
 * @param schedule its scheduled actions
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html">Configuring provisioned
 *     concurrency for a function</a>
 */
public record AutoScaling(
        long atMicros,
        FunctionTarget target,
        long min,
        long max,
        Optional<TargetTracking> tracking,
        List<ScheduledAction> schedule)
        implements Change {
    public AutoScaling {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(tracking, "tracking");
        schedule = List.copyOf(schedule);
        Check.argument(min >= 0 && min <= max, "the least is not more than the most");
        Check.argument(!target.isLatest(), "$LATEST has no provisioned concurrency");
    }

    @Override
    public void apply(World world) {
        new Scaler(world, this).begin();
    }
}
