package warmstart.simulator.network;

import java.util.List;
import java.util.Optional;

/**
 * The way from one subnet of a function, or from outside any VPC, to a target.
 *
 * @param from the subnet; empty for a function that is not attached to a VPC
 * @param hops all steps up to the broken one, which is the last
 */
public record PathTrace(String from, List<Hop> hops) {
    public PathTrace {
        hops = List.copyOf(hops);
    }

    /** Whether request and answer get through. */
    public boolean reaches() {
        return hops.stream().allMatch(Hop::passed);
    }

    /** The step at which it ends; empty when it reaches the target. */
    public Optional<Hop> broken() {
        return hops.stream().filter(hop -> !hop.passed()).findFirst();
    }
}
