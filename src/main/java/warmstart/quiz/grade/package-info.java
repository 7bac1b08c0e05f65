/**
 * Judges an answer and says why, in words a learner can use.
 *
 * <p>Depends on {@code quiz}, {@code facts} and {@code base}. Read first: {@link warmstart.quiz.grade.Grader},
 * {@link warmstart.quiz.grade.Verdict}, {@link warmstart.quiz.grade.Outcome}.
 */
@NullMarked
package warmstart.quiz.grade;

import org.jspecify.annotations.NullMarked;
