/**
 * Looks back on runs: what became of everything that was sent, why, and in what two runs differ.
 *
 * <p>Knows all wings of the model by the rows they write. Depends on {@code simulator.trace},
 * {@code simulator.lambda.story} and the kinds of the ways in. Read first:
 * {@link warmstart.simulator.hindsight.Fates}, {@link warmstart.simulator.hindsight.WhyChain},
 * {@link warmstart.simulator.hindsight.RunComparison}.
 */
@NullMarked
package warmstart.simulator.hindsight;

import org.jspecify.annotations.NullMarked;
