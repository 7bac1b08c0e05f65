/**
 * The linter for questions: finds what makes an item wrong, guessable or unclear, and says how to mend it.
 *
 * <p>Depends on {@code quiz}, {@code facts} and {@code base}; the rules live in the packages below. Read first: {@link
 * warmstart.quiz.lint.ItemLinter}, {@link warmstart.quiz.lint.PackLinter}, {@link warmstart.quiz.lint.LintReport}.
 */
@NullMarked
package warmstart.quiz.lint;

import org.jspecify.annotations.NullMarked;
