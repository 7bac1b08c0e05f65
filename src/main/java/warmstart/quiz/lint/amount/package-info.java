/**
 * The rules about options that are amounts, one class each.
 *
 * <p>Depends on {@code quiz.lint.rule}, {@code quiz.lint.view}, {@code quiz.lint.text} and {@code facts}. Read first: {@link
 * warmstart.quiz.lint.amount.AmountRules}, {@link warmstart.quiz.lint.rule.ItemRule}, {@link warmstart.quiz.lint.view.LintedItem}.
 */
@NullMarked
package warmstart.quiz.lint.amount;

import org.jspecify.annotations.NullMarked;
