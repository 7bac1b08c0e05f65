/**
 * The ways in which something can be asked: chosen, typed, ordered, matched, filled in, pointed at.
 *
 * <p>A question is one variant of an item, complete with its key. All texts are Markdown. Depends on {@code facts} and
 * {@code base}. Read first: {@link warmstart.quiz.question.Question}, {@link warmstart.quiz.question.SingleChoice}, {@link
 * warmstart.quiz.question.TypedQuantity}.
 */
@NullMarked
package warmstart.quiz.question;

import org.jspecify.annotations.NullMarked;
