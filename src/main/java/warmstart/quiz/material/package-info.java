/**
 * What authors give the families of questions beside the register: wrong answers that learners give, sequences of steps,
 * sets of facts that are worth comparing, and questions about causes and code. Keys are read from facts wherever a fact
 * says them.
 *
 * <p>Depends on {@code facts} and {@code notes}. Read first: {@link warmstart.quiz.material.Material}, {@link
 * warmstart.quiz.material.TermAnswers}, {@link warmstart.quiz.material.AuthoredChoice}.
 */
@NullMarked
package warmstart.quiz.material;

import org.jspecify.annotations.NullMarked;
