/**
 * Random scenarios that mix all wings of the simulator, what must hold across them, and the harness that runs many.
 *
 * <p>Read first: {@link warmstart.simulator.mixed.Mix}, {@link warmstart.simulator.mixed.ManyRuns},
 * {@link warmstart.simulator.mixed.AcrossWings}.
 */
@NullMarked
package warmstart.simulator.mixed;

import org.jspecify.annotations.NullMarked;
