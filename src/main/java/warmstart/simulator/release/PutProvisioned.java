package warmstart.simulator.release;

import java.util.Objects;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.TraceRow;

/**
 * Asks for provisioned environments, or for another number of them.
 *
 * @param atMicros when
 * @param function of which function
 * @param provisioned for which alias or version, and how many
 */
public record PutProvisioned(long atMicros, String function, Provisioned provisioned) implements Change {
    public PutProvisioned {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(provisioned, "provisioned");
    }

    @Override
    public void apply(World world) {
        put(world, TraceRow.NO_CAUSE);
    }

    /** Does it because of a row of the trace, or writes down why the service does not. */
    public void put(World world, long cause) {
        Desk desk = new Desk(world, function, cause);
        String change =
                "provision " + provisioned.environments() + " environments for `" + provisioned.qualifier() + "`";
        if (desk.refuses(change, CapacityRules.ofProvisioned(world, desk.function(), provisioned))) {
            return;
        }
        long row = desk.row(ReleaseKind.PROVISIONED_REQUESTED, ReleaseRule.PROVISIONED)
                .and("qualifier", provisioned.qualifier())
                .and("environments", provisioned.environments())
                .write();
        world.lambda().provisioning().put(desk.function(), provisioned, row);
    }
}
