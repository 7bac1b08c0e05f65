package warmstart.simulator.codedeploy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;

/**
 * A deployment of a version by CodeDeploy: the alias moves in steps; a hook that fails or an alarm that goes off ends it,
 * and all traffic goes back at once.
 *
 * @param id {@code d-1}
 * @param atMicros when it starts
 * @param function which function
 * @param alias which alias; the version it points to at the start is the current one
 * @param targetVersion the version to be deployed
 * @param config how the traffic moves
 * @param before the hook before any traffic moves
 * @param after the hook after all of it has moved
 * @param alarms what ends it
 * @param stopAtMicros when somebody stops it by hand
 * @param rollsBack whether traffic goes back when it does not succeed
 * @see <a href="https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-steps-lambda.html">Deployments on an AWS
 *     Lambda compute platform</a>
 */
public record Deployment(
        String id,
        long atMicros,
        String function,
        String alias,
        int targetVersion,
        LambdaDeploymentConfig config,
        Optional<Hook> before,
        Optional<Hook> after,
        List<Alarm> alarms,
        OptionalLong stopAtMicros,
        boolean rollsBack)
        implements Change {
    public Deployment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(alias, "alias");
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(stopAtMicros, "stopAtMicros");
        alarms = List.copyOf(alarms);
    }

    /** A deployment without hooks and alarms that rolls back when it does not succeed. */
    public static Deployment of(String id, long atMicros, String function, String alias, Traffic traffic) {
        return new Deployment(
                id,
                atMicros,
                function,
                alias,
                traffic.targetVersion(),
                traffic.config(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalLong.empty(),
                true);
    }

    /**
     * Where the traffic goes, and how.
     *
     * @param targetVersion the version to be deployed
     * @param config how the traffic moves
     */
    public record Traffic(int targetVersion, LambdaDeploymentConfig config) {
        public Traffic {
            Objects.requireNonNull(config, "config");
        }
    }

    /** The same with hooks before and after. */
    public Deployment with(Optional<Hook> first, Optional<Hook> last) {
        return new Deployment(
                id, atMicros, function, alias, targetVersion, config, first, last, alarms, stopAtMicros, rollsBack);
    }

    /** The same with alarms that end it. */
    public Deployment with(List<Alarm> some) {
        return new Deployment(
                id, atMicros, function, alias, targetVersion, config, before, after, some, stopAtMicros, rollsBack);
    }

    /** The same, stopped by hand. */
    public Deployment stoppedAt(long micros) {
        OptionalLong stop = OptionalLong.of(micros);
        return new Deployment(
                id, atMicros, function, alias, targetVersion, config, before, after, alarms, stop, rollsBack);
    }

    /** The same, which leaves the traffic where it is when it does not succeed. */
    public Deployment withoutRollback() {
        return new Deployment(
                id, atMicros, function, alias, targetVersion, config, before, after, alarms, stopAtMicros, false);
    }

    @Override
    public void plan(World world) {
        Shift shift = new Shift(world, this);
        shift.watchAlarms();
        world.engine().at(atMicros, shift::begin);
    }

    @Override
    public void apply(World world) {
        Shift shift = new Shift(world, this);
        shift.watchAlarms();
        shift.begin();
    }
}
