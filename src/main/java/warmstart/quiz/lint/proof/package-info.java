/**
 * The rules about what proves an item, one class each.
 *
 * <p>Depends on {@code quiz.lint.rule}, {@code quiz.lint.view}, {@code quiz.lint.text} and {@code facts}. Read first: {@link
 * warmstart.quiz.lint.proof.ProofRules}, {@link warmstart.quiz.lint.rule.ItemRule}, {@link warmstart.quiz.lint.view.LintedItem}.
 */
@NullMarked
package warmstart.quiz.lint.proof;

import org.jspecify.annotations.NullMarked;
