/**
 * Counts of queues and mappings over the time of a run, taken from its rows.
 *
 * <p>Depends on {@code simulator.sources.sqs.rows}, {@code simulator.lambda} and {@code simulator.trace}. Read first:
 * {@link warmstart.simulator.sources.sqs.measure.QueueMeter},
 * {@link warmstart.simulator.sources.sqs.measure.MappingMeter},
 * {@link warmstart.simulator.sources.sqs.measure.Depth}.
 */
@NullMarked
package warmstart.simulator.sources.sqs.measure;

import org.jspecify.annotations.NullMarked;
