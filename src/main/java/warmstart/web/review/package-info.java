/**
 * The review: question, answer, verdict, grade, next.
 *
 * <p>Depends on {@code web}, {@code study}, {@code quiz}, {@code scheduling}. Read first: {@link
 * warmstart.web.review.ReviewPage}, {@link warmstart.web.review.ReviewView}, {@link
 * warmstart.web.review.AnswerQuestion}.
 */
@NullMarked
package warmstart.web.review;

import org.jspecify.annotations.NullMarked;
