/**
 * What must hold of a stream in every run, judged from the rows and the settings alone, by code that shares nothing with
 * the model.
 *
 * <p>Depends on {@code simulator.sources.stream.config}, {@code simulator.lambda}, {@code simulator.engine}. Read first:
 * {@link warmstart.simulator.sources.stream.invariant.StreamInvariants},
 * {@code EveryRecordEndsOnce}, {@code OneBatchALane}.
 */
@NullMarked
package warmstart.simulator.sources.stream.invariant;

import org.jspecify.annotations.NullMarked;
