/**
 * The numbers of the service that the simulator obeys, as they come from the register of facts.
 *
 * <p>Depends on {@code base}. Read first: {@link warmstart.simulator.quota.Quotas},
 * {@link warmstart.simulator.quota.Range}, {@link warmstart.simulator.quota.Undocumented}.
 */
@NullMarked
package warmstart.simulator.quota;

import org.jspecify.annotations.NullMarked;
