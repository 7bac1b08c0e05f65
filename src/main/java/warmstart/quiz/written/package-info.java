/**
 * Questions that people write by hand, as packs keep them in Markdown: seven types, options with feedback, variables, facts
 * by name, and scenarios whose run proves the key.
 *
 * <p>Depends on {@code quiz}, {@code facts}, {@code base} and the expressions in {@link warmstart.quiz.written.expression}.
 * Read first: {@link warmstart.quiz.written.WrittenItem}, {@link warmstart.quiz.written.WrittenQuestion}, {@link
 * warmstart.quiz.written.WrittenOption}.
 */
@NullMarked
package warmstart.quiz.written;

import org.jspecify.annotations.NullMarked;
