/**
 * A question as the linter sees it: the same for items made by rule and items that an author wrote.
 *
 * <p>Depends on {@code facts}, {@code base} and {@code quiz.lint.text}. Read first: {@link
 * warmstart.quiz.lint.view.LintedItem}, {@link warmstart.quiz.lint.view.LintedOption}, {@link
 * warmstart.quiz.lint.view.LintedPack}.
 */
@NullMarked
package warmstart.quiz.lint.view;

import org.jspecify.annotations.NullMarked;
