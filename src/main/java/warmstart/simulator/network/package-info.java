/**
 * Whether a function reaches something over the network, every hop of the way there and back, and what would mend a
 * broken one.
 *
 * <p>Pure functions over a small model of VPCs. Depends on {@code base}. Read first:
 * {@link warmstart.simulator.network.Reachability}, {@link warmstart.simulator.network.NetworkWorld},
 * {@link warmstart.simulator.network.PathTrace}.
 */
@NullMarked
package warmstart.simulator.network;

import org.jspecify.annotations.NullMarked;
