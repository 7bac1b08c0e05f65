package warmstart.simulator.scaling;

import java.util.OptionalLong;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectInts;
import warmstart.simulator.trace.Watcher;

/**
 * The metric {@code ProvisionedConcurrencyUtilization} of an alias or version, minute by minute: which share of its
 * provisioned environments was at work. A minute in which none was has no value.
 */
final class Utilisation implements Watcher {
    private static final int AT_WORK = 1;

    private final World world;
    private final FunctionTarget target;
    private final String family;
    /** Environment → whether it is one of these and at work. */
    private final SubjectInts working = new SubjectInts();

    private long busy;
    private long since;
    private long begun;
    private long used;
    private long most;

    Utilisation(World world, FunctionTarget target) {
        this.world = world;
        this.target = target;
        this.family = target.function() + "#";
        this.since = world.engine().now();
        this.begun = since;
    }

    @Override
    public void see(Row row) {
        if (!(row.kind() instanceof LambdaKind kind)) {
            return;
        }
        switch (kind) {
            case INVOCATION_STARTED -> started(row);
            case INVOCATION_SUCCEEDED, INVOCATION_FAILED, INVOCATION_TIMED_OUT -> ended(row.subject("environment"));
            default -> {
                // Nothing else takes or frees an environment.
            }
        }
    }

    private void started(Row row) {
        boolean provisioned = row.rule().equals(LambdaRule.PROVISIONED.id());
        Subject environment = row.subject("environment");
        if (provisioned && environment.name().startsWith(family) && isOurs(row.number("version"))) {
            count(1);
            working.set(environment, AT_WORK);
        }
    }

    private boolean isOurs(long version) {
        return world.lambda()
                .provisioning()
                .covers(world.lambda().function(target.function()), target.qualifier(), (int) version);
    }

    private void ended(Subject environment) {
        if (working.get(environment) == AT_WORK) {
            count(-1);
            working.set(environment, 0);
        }
    }

    private void count(long change) {
        long now = world.engine().now();
        used += busy * (now - since);
        since = now;
        busy += change;
        most = Math.max(most, busy);
    }

    /** The utilisation since the last call, in thousandths of so many environments. */
    OptionalLong take(TargetTracking.Statistic statistic, long environments) {
        count(0);
        long span = since - begun;
        boolean quiet = most == 0 || environments == 0 || span == 0;
        long numerator = statistic == TargetTracking.Statistic.AVERAGE ? used : most * span;
        long perMille = quiet ? 0 : numerator * Faults.WHOLE_PER_MILLE / (span * environments);
        begun = since;
        used = 0;
        most = busy;
        return quiet ? OptionalLong.empty() : OptionalLong.of(perMille);
    }
}
