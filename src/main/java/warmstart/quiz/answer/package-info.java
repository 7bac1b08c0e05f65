/**
 * What learners give: a place in a list, a text, an order. Nothing in it is trusted; the grader finds out whether it fits the
 * question.
 *
 * <p>Depends on nothing. Read first: {@link warmstart.quiz.answer.Answer}, {@link warmstart.quiz.answer.ChosenOption}, {@link
 * warmstart.quiz.answer.TypedAnswer}.
 */
@NullMarked
package warmstart.quiz.answer;

import org.jspecify.annotations.NullMarked;
