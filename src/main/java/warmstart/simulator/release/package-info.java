/**
 * What is done to functions while they run: new code, versions, aliases, reservations, provisioned environments, faults
 * from outside; and what the service refuses of it.
 *
 * <p>Each change is a record that implements {@link warmstart.simulator.scenario.Change} and writes a row. Depends on
 * {@code simulator.scenario}, {@code simulator.lambda}, {@code simulator.function}. Read first:
 * {@link warmstart.simulator.release.PointAlias}, {@link warmstart.simulator.release.ReleaseKind},
 * {@link warmstart.simulator.release.CapacityRules}.
 */
@NullMarked
package warmstart.simulator.release;

import org.jspecify.annotations.NullMarked;
