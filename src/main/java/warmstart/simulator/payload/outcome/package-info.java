/**
 * What Lambda itself writes about an invocation: destination records, dead letters, records of failed batches, and the
 * context that a function is given.
 *
 * <p>Depends on {@code simulator.payload} and {@code base}. Read first:
 * {@link warmstart.simulator.payload.outcome.DestinationRecord}, {@link warmstart.simulator.payload.outcome.DeadLetter},
 * {@link warmstart.simulator.payload.outcome.InvocationContext}.
 */
@NullMarked
package warmstart.simulator.payload.outcome;

import org.jspecify.annotations.NullMarked;
