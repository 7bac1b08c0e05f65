/**
 * Hand-written items as learners get them: values filled in, options in their order.
 *
 * <p>Depends on {@code quiz.written}, {@code quiz}, {@code notes} and {@code facts}. Read first: {@link
 * warmstart.quiz.written.asked.WrittenDeck}, {@link warmstart.quiz.written.asked.WrittenAsking}, {@link
 * warmstart.quiz.written.asked.FilledIn}.
 */
@NullMarked
package warmstart.quiz.written.asked;

import org.jspecify.annotations.NullMarked;
