/**
 * Questions that authors write around facts: steps to order, causes to find, code to judge.
 *
 * <p>Depends on {@code quiz.generate} and {@code quiz.material}. Read first: {@link
 * warmstart.quiz.generate.authored.OrderQuestions}, {@link warmstart.quiz.generate.authored.AuthoredQuestions}, {@link
 * warmstart.quiz.material.AuthoredChoice}.
 */
@NullMarked
package warmstart.quiz.generate.authored;

import org.jspecify.annotations.NullMarked;
