/**
 * What is run: a scenario of functions, of those who make them run and of what is changed meanwhile, and the world in
 * which it runs.
 *
 * <p>Each way into Lambda and each change has a package of its own and implements
 * {@link warmstart.simulator.scenario.EventSource} or {@link warmstart.simulator.scenario.Change}. Depends on
 * {@code simulator.lambda}, {@code simulator.function}, {@code simulator.quota}. Read first:
 * {@link warmstart.simulator.scenario.Scenario}, {@link warmstart.simulator.scenario.EventSource},
 * {@link warmstart.simulator.scenario.World}.
 */
@NullMarked
package warmstart.simulator.scenario;

import org.jspecify.annotations.NullMarked;
