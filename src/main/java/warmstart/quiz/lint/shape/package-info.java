/**
 * The rules without which an item cannot be answered or graded, one class each.
 *
 * <p>Depends on {@code quiz.lint.rule}, {@code quiz.lint.view}, {@code quiz.lint.text} and {@code facts}. Read first: {@link
 * warmstart.quiz.lint.shape.ShapeRules}, {@link warmstart.quiz.lint.rule.ItemRule}, {@link warmstart.quiz.lint.view.LintedItem}.
 */
@NullMarked
package warmstart.quiz.lint.shape;

import org.jspecify.annotations.NullMarked;
