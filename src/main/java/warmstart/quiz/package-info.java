/**
 * Questions: what is asked, what may be answered, and the deck in which they are found again.
 *
 * <p>A question is made from a fact ({@link warmstart.quiz.generate}) and an answer is judged ({@link
 * warmstart.quiz.grade}); this package holds what both speak about. Depends on {@code facts} and {@code base}. Read first:
 * {@link warmstart.quiz.Item}, {@link warmstart.quiz.question.Question}, {@link warmstart.quiz.Deck}.
 */
@NullMarked
package warmstart.quiz;

import org.jspecify.annotations.NullMarked;
