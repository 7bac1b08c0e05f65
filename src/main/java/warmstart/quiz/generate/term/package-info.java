/**
 * Questions for what is no number: a status, a field, a service, a way. Wrong options are what an author noted as likely
 * mistakes or, without one, the answers to questions that begin alike.
 *
 * <p>Depends on {@code quiz.generate}, {@code quiz.material} and {@code facts}. Read first: {@link
 * warmstart.quiz.generate.term.TermQuestions}, {@link warmstart.quiz.generate.term.WrongTerms}, {@link
 * warmstart.quiz.generate.term.Term}.
 */
@NullMarked
package warmstart.quiz.generate.term;

import org.jspecify.annotations.NullMarked;
