/**
 * Arithmetic in the texts of questions: {@code {{timeout * 6}}}, {@code {{fact:timeout-max / 2 in min}}}. Numbers with their
 * units, four operations, {@code min}, {@code max}, {@code floor} and {@code ceil}; nothing that could loop or reach out.
 *
 * <p>Depends on {@code facts} and {@code base}. Read first: {@link warmstart.quiz.written.expression.Phrase}, {@link
 * warmstart.quiz.written.expression.Expression}, {@link warmstart.quiz.written.expression.Variable}.
 */
@NullMarked
package warmstart.quiz.written.expression;

import org.jspecify.annotations.NullMarked;
