/**
 * What a function has to do with networks: where it is attached, and what its code connects to.
 *
 * <p>Values only. Depends on {@code simulator.network}. Read first: {@link warmstart.simulator.vpc.Networking},
 * {@link warmstart.simulator.vpc.OutboundCall}, {@link warmstart.simulator.network.Reachability}.
 */
@NullMarked
package warmstart.simulator.vpc;

import org.jspecify.annotations.NullMarked;
