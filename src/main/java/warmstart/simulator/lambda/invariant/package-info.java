/**
 * What must hold in every run of the Lambda model, judged from the rows alone, by code that shares nothing with the code
 * that writes them.
 *
 * <p>Depends on {@code simulator.lambda} and {@code simulator.engine}. Read first:
 * {@link warmstart.simulator.lambda.invariant.LambdaInvariants},
 * {@link warmstart.simulator.lambda.invariant.EveryEventEnds},
 * {@link warmstart.simulator.lambda.invariant.ConcurrencyStaysWithinItsLimit}.
 */
@NullMarked
package warmstart.simulator.lambda.invariant;

import org.jspecify.annotations.NullMarked;
