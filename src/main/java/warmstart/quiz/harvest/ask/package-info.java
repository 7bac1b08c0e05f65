/**
 * Turns what was found in notes into items: one class for each way of asking, a gate that every item goes through, and ids
 * that survive the edit of another line.
 *
 * <p>Depends on {@code quiz.harvest}, {@code quiz.lint}, {@code quiz}, {@code facts}, {@code notes} and {@code base}. Read
 * first: {@link warmstart.quiz.harvest.ask.HarvestQuestions}, {@link warmstart.quiz.harvest.ask.HarvestItem}, {@link
 * warmstart.quiz.harvest.ask.Gate}.
 */
@NullMarked
package warmstart.quiz.harvest.ask;

import org.jspecify.annotations.NullMarked;
