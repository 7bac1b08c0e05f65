package warmstart.simulator.release;

import java.util.Objects;
import java.util.Optional;
import warmstart.simulator.lambda.Provisioning;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;

/**
 * Takes provisioned environments back; what runs in them goes on.
 *
 * @param atMicros when
 * @param function of which function
 * @param qualifier of which alias or version
 */
public record DeleteProvisioned(long atMicros, String function, String qualifier) implements Change {
    public DeleteProvisioned {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    @Override
    public void apply(World world) {
        Desk desk = new Desk(world, function);
        Provisioning provisioning = world.lambda().provisioning();
        boolean none = provisioning.status(desk.function(), qualifier) == Provisioning.Status.NONE;
        Optional<Refusal> refusal = none
                ? Optional.of(new Refusal(
                        Refusal.Status.NOT_FOUND,
                        ReleaseRule.PROVISIONED,
                        "`" + qualifier + "` has no provisioned concurrency"))
                : Optional.empty();
        if (!desk.refuses("take provisioned concurrency back", refusal)) {
            long row = desk.row(ReleaseKind.PROVISIONED_REMOVED, ReleaseRule.PROVISIONED)
                    .and("qualifier", qualifier)
                    .write();
            provisioning.remove(desk.function(), qualifier, row);
        }
    }
}
