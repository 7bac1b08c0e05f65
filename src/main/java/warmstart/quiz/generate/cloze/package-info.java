/**
 * The sentences of the register with a gap where the fact's number or name stood.
 *
 * <p>Depends on {@code quiz.generate}, {@code quiz.generate.term} and {@code facts}. Read first: {@link
 * warmstart.quiz.generate.cloze.ClozeQuestions}, {@link warmstart.quiz.generate.cloze.AmountGap}, {@link
 * warmstart.quiz.generate.cloze.NameGap}.
 */
@NullMarked
package warmstart.quiz.generate.cloze;

import org.jspecify.annotations.NullMarked;
