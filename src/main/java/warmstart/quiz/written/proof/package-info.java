/**
 * Claims about the run of a scenario, in the words of an author: {@code attempts(uploads-1) == 3 and
 * end(uploads-1) == discarded}.
 *
 * <p>What can be observed is told by {@link warmstart.quiz.written.proof.Observed}; this package only compares. Depends on
 * {@code facts}, {@code base} and {@code quiz.written.expression}. Read first: {@link warmstart.quiz.written.proof.RunClaim},
 * {@link warmstart.quiz.written.proof.Observed}, {@link warmstart.quiz.written.proof.Observation}.
 */
@NullMarked
package warmstart.quiz.written.proof;

import org.jspecify.annotations.NullMarked;
