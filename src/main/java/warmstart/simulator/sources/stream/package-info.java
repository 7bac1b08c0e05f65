/**
 * A stream with its writers and readers as a source of a scenario.
 *
 * <p>Depends on {@code simulator.sources.stream.config}, {@code model} and {@code invariant}, and on
 * {@code simulator.scenario}. Read first: {@link warmstart.simulator.sources.stream.StreamSource},
 * {@link warmstart.simulator.sources.stream.model.LiveStream},
 * {@link warmstart.simulator.sources.stream.invariant.StreamInvariants}.
 */
@NullMarked
package warmstart.simulator.sources.stream;

import org.jspecify.annotations.NullMarked;
