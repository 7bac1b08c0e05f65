/**
 * What a rule is, and what it means to break one.
 *
 * <p>Depends on {@code quiz.lint.view} and {@code base}. Read first: {@link warmstart.quiz.lint.rule.Rule}, {@link
 * warmstart.quiz.lint.rule.ItemRule}, {@link warmstart.quiz.lint.rule.Finding}.
 */
@NullMarked
package warmstart.quiz.lint.rule;

import org.jspecify.annotations.NullMarked;
