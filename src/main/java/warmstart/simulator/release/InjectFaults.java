package warmstart.simulator.release;

import java.util.Objects;
import warmstart.base.Check;
import warmstart.simulator.function.Faults;
import warmstart.simulator.lambda.DeployedVersion;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;

/**
 * Something that the code of a version needs fails for a while: a database is down from minute 5 to minute 10.
 *
 * @param atMicros from when
 * @param untilMicros until when
 * @param function of which function
 * @param qualifier which version; of an alias the first
 * @param faults what goes wrong meanwhile
 */
public record InjectFaults(long atMicros, long untilMicros, String function, String qualifier, Faults faults)
        implements Change {
    public InjectFaults {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(faults, "faults");
        Check.argument(atMicros < untilMicros, "faults end after they begin");
    }

    @Override
    public void apply(World world) {
        Desk desk = new Desk(world, function);
        DeployedVersion version = desk.function().version(qualifier);
        int disturbance = version.disturb(faults);
        long row = desk.row(ReleaseKind.FAULTS_BEGAN, ReleaseRule.FAULTS)
                .and("qualifier", qualifier)
                .and("failurePerMille", faults.failurePerMille())
                .and("timeoutPerMille", faults.timeoutPerMille())
                .write();
        // Nothing waits for the end of a disturbance.
        world.engine().inBackground(untilMicros, () -> {
            version.settle(disturbance);
            desk.rowBecause(row, ReleaseKind.FAULTS_ENDED, ReleaseRule.FAULTS)
                    .and("qualifier", qualifier)
                    .write();
        });
    }
}
