/**
 * A bucket as a source: writes to objects, and the notifications that a function gets of them late, twice or not at all.
 *
 * <p>Depends on {@code simulator.async}, {@code simulator.scenario}, {@code simulator.engine},
 * {@code simulator.function}. Read first: {@link warmstart.simulator.sources.bucket.BucketSource},
 * {@link warmstart.simulator.sources.bucket.Bucket}, {@link warmstart.simulator.sources.bucket.EveryWriteIsTold}.
 */
@NullMarked
package warmstart.simulator.sources.bucket;

import org.jspecify.annotations.NullMarked;
