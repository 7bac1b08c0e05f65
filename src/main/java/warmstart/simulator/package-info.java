/**
 * Runs scenarios: the way into the simulator for labs, questions and the command line.
 *
 * <p>Depends on {@code simulator.engine} and {@code simulator.lambda}. Read first:
 * {@link warmstart.simulator.Simulation}, {@link warmstart.simulator.scenario.Scenario},
 * {@link warmstart.simulator.trace.Trace}.
 */
@NullMarked
package warmstart.simulator;

import org.jspecify.annotations.NullMarked;
