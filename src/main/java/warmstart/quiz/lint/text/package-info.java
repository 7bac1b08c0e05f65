/**
 * What rules read in a text: words, sentences, amounts. Every reading is linear in the length of the text.
 *
 * <p>Depends on {@code quiz} and {@code facts}. Read first: {@link warmstart.quiz.lint.text.Words}, {@link
 * warmstart.quiz.lint.text.Plain}, {@link warmstart.quiz.lint.text.Amounts}.
 */
@NullMarked
package warmstart.quiz.lint.text;

import org.jspecify.annotations.NullMarked;
