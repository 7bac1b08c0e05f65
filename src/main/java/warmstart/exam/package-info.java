/**
 * The exams one prepares for: how long, how many questions, which skills weigh how much.
 *
 * <p>Depends on {@code facts} and {@code base}. Read first: {@link warmstart.exam.Blueprint}, {@link warmstart.exam.Domain},
 * {@link warmstart.exam.ScoreScale}.
 */
@NullMarked
package warmstart.exam;

import org.jspecify.annotations.NullMarked;
