/**
 * Shows questions that people wrote by hand to the linter, in the variants that learners get.
 *
 * <p>Depends on {@code quiz.written}, {@code quiz.lint}, {@code quiz}, {@code notes}, {@code facts} and {@code base}. Read
 * first: {@link warmstart.quiz.lint.written.WrittenLint}, {@link warmstart.quiz.written.WrittenItem}, {@link
 * warmstart.quiz.lint.view.LintedItem}.
 */
@NullMarked
package warmstart.quiz.lint.written;

import org.jspecify.annotations.NullMarked;
