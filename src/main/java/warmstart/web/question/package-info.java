/**
 * Questions on pages, wherever they are asked: how they are laid out, what comes back from their fields, how they look once
 * they are judged.
 *
 * <p>Depends on {@code quiz}, {@code notes} and {@code study}. Read first: {@link warmstart.web.question.QuestionView}, {@link
 * warmstart.web.question.QuestionFields}, {@link warmstart.web.question.JudgedView}.
 */
@NullMarked
package warmstart.web.question;

import org.jspecify.annotations.NullMarked;
