/**
 * What must hold of a stream and its mappings in every run, judged from the rows and the configuration alone, by code that
 * shares nothing with the code that writes them.
 *
 * <p>Depends on {@code simulator.sources.stream.config}, {@code simulator.lambda} and {@code simulator.engine}. Read first:
 * {@link warmstart.simulator.sources.stream.invariant.StreamInvariants},
 * {@link warmstart.simulator.sources.stream.invariant.RecordsAreAccountedFor},
 * {@link warmstart.simulator.sources.stream.invariant.KeysKeepTheirOrder}.
 */
@NullMarked
package warmstart.simulator.sources.stream.invariant;

import org.jspecify.annotations.NullMarked;
