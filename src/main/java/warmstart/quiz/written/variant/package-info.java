/**
 * Variants of an item: the values its variables are drawn from, and what must hold in each of them.
 *
 * <p>Depends on {@code quiz.written}, {@code facts} and {@code base}. Read first: {@link warmstart.quiz.written.variant.Variants},
 * {@link warmstart.quiz.written.variant.VariantCheck}, {@link warmstart.quiz.written.variant.AmountRange}.
 */
@NullMarked
package warmstart.quiz.written.variant;

import org.jspecify.annotations.NullMarked;
