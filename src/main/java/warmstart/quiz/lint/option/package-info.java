/**
 * The rules about the words of options, one class each.
 *
 * <p>Depends on {@code quiz.lint.rule}, {@code quiz.lint.view}, {@code quiz.lint.text} and {@code facts}. Read first: {@link
 * warmstart.quiz.lint.option.OptionRules}, {@link warmstart.quiz.lint.rule.ItemRule}, {@link warmstart.quiz.lint.view.LintedItem}.
 */
@NullMarked
package warmstart.quiz.lint.option;

import org.jspecify.annotations.NullMarked;
