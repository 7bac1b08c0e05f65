/**
 * The rules about what is asked, one class each.
 *
 * <p>Depends on {@code quiz.lint.rule}, {@code quiz.lint.view}, {@code quiz.lint.text} and {@code facts}. Read first: {@link
 * warmstart.quiz.lint.stem.StemRules}, {@link warmstart.quiz.lint.rule.ItemRule}, {@link warmstart.quiz.lint.view.LintedItem}.
 */
@NullMarked
package warmstart.quiz.lint.stem;

import org.jspecify.annotations.NullMarked;
