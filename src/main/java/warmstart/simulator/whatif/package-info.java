/**
 * What would have made a difference to one event: settings that can be turned, and the smallest turn that alters its end.
 *
 * <p>Depends on {@code simulator}, its configurations and {@code simulator.hindsight}. Read first:
 * {@link warmstart.simulator.whatif.Counterfactual}, {@link warmstart.simulator.whatif.Turn},
 * {@link warmstart.simulator.whatif.Dial}.
 */
@NullMarked
package warmstart.simulator.whatif;

import org.jspecify.annotations.NullMarked;
