package warmstart.simulator.release;

import java.util.Objects;
import java.util.OptionalLong;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;

/**
 * Sets a function's reserved concurrency, or removes it. What runs goes on.
 *
 * @param atMicros when
 * @param function of which function
 * @param places how many executions at a time; empty to remove the reservation
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html">Configuring reserved
 *     concurrency for a function</a>
 */
public record SetReserved(long atMicros, String function, OptionalLong places) implements Change {
    public SetReserved {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(places, "places");
    }

    @Override
    public void apply(World world) {
        Desk desk = new Desk(world, function);
        String change = places.isPresent() ? "reserve " + places.getAsLong() : "remove the reservation";
        if (desk.refuses(change, CapacityRules.ofReservation(world, desk.function(), places))) {
            return;
        }
        world.lambda().reserve(desk.function(), places);
        if (places.isPresent()) {
            desk.row(ReleaseKind.CONCURRENCY_RESERVED, ReleaseRule.RESERVED)
                    .and("places", places.getAsLong())
                    .write();
        } else {
            desk.row(ReleaseKind.RESERVATION_REMOVED, ReleaseRule.RESERVED).write();
        }
    }
}
