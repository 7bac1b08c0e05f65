/**
 * Streams at work: shards that take records, mappings that read them shard by shard, lanes that hand batches to a
 * function and try again.
 *
 * <p>From a record to its end: {@link warmstart.simulator.sources.stream.model.LiveStream} stores it in a shard, a shard
 * reader finds it at its next poll and lays it into a lane, the lane makes batches and sends one at a time, and when a
 * batch has ended the iterator moves. Depends on {@code simulator.sources.stream.config}, {@code simulator.lambda},
 * {@code simulator.scenario}, {@code simulator.filter}, {@code iam}. Read first:
 * {@link warmstart.simulator.sources.stream.model.LiveStream}, {@link warmstart.simulator.sources.stream.model.Lane},
 * {@link warmstart.simulator.sources.stream.model.ShardReader}.
 */
@NullMarked
package warmstart.simulator.sources.stream.model;

import org.jspecify.annotations.NullMarked;
