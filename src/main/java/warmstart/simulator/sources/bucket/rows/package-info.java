/**
 * What happens to the writes of a bucket and to their notifications, in rows, and what each row rests on.
 *
 * <p>Depends on {@code simulator.trace} and {@code simulator.engine}. Read first:
 * {@link warmstart.simulator.sources.bucket.rows.BucketKind}, {@link warmstart.simulator.sources.bucket.rows.BucketRule}.
 */
@NullMarked
package warmstart.simulator.sources.bucket.rows;

import org.jspecify.annotations.NullMarked;
