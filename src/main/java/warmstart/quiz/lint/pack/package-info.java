/**
 * The rules about many items together, one class each.
 *
 * <p>Depends on {@code quiz.lint.rule}, {@code quiz.lint.view} and {@code quiz.lint.text}. Read first: {@link
 * warmstart.quiz.lint.pack.PackRules}, {@link warmstart.quiz.lint.rule.PackRule}, {@link
 * warmstart.quiz.lint.view.LintedPack}.
 */
@NullMarked
package warmstart.quiz.lint.pack;

import org.jspecify.annotations.NullMarked;
