/**
 * Reads traces of the Lambda model: what became of each event, why, in sentences, and how things stood at any moment.
 *
 * <p>Everything here is computed from rows alone, so it works for a trace that was just made and for one that was kept.
 * Depends on {@code simulator.lambda} and {@code simulator.engine}. Read first:
 * {@link warmstart.simulator.lambda.story.Fate}, {@link warmstart.simulator.lambda.story.Story},
 * {@link warmstart.simulator.lambda.story.Series}.
 */
@NullMarked
package warmstart.simulator.lambda.story;

import org.jspecify.annotations.NullMarked;
