/**
 * A discrete-event engine in virtual time: steps in the order (time, sequence), seeded chance, bounds, invariants and a
 * trace in which every row says why.
 *
 * <p>It knows nothing of AWS and no clock. Depends on {@code base}. Read first:
 * {@link warmstart.simulator.engine.Engine}, {@link warmstart.simulator.engine.Bounds},
 * {@link warmstart.simulator.engine.Invariant}.
 */
@NullMarked
package warmstart.simulator.engine;

import org.jspecify.annotations.NullMarked;
