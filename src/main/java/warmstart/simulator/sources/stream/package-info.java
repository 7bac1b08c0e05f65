/**
 * Kinesis data streams and DynamoDB Streams as sources of a function.
 *
 * <p>Settings are in {@code config}, what runs in {@code model}, what must hold in {@code invariant}, what can be
 * measured in {@code watch}. Read first: {@link warmstart.simulator.sources.stream.StreamSource},
 * {@link warmstart.simulator.sources.stream.config.StreamMapping},
 * {@link warmstart.simulator.sources.stream.model.LiveStream}.
 */
@NullMarked
package warmstart.simulator.sources.stream;

import org.jspecify.annotations.NullMarked;
