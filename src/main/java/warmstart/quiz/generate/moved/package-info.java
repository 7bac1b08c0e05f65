/**
 * Questions for values that moved: what courses taught, and what holds today. Only today's value is asked for.
 *
 * <p>Depends on {@code quiz.generate}. Read first: {@link warmstart.quiz.generate.moved.MovedQuestions}, {@link
 * warmstart.facts.FormerValue}, {@link warmstart.quiz.generate.Distractors}.
 */
@NullMarked
package warmstart.quiz.generate.moved;

import org.jspecify.annotations.NullMarked;
