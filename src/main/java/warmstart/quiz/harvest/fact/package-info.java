/**
 * What a note claims, typed: an amount, a code, a name, a definition, a list, a contrast, a requirement, a negation, a
 * cause, a statement. Each knows the line that states it and the words that ask for it.
 *
 * <p>Depends on {@code facts} and {@code base}. Read first: {@link warmstart.quiz.harvest.fact.Found}, {@link
 * warmstart.quiz.harvest.fact.FoundAmount}, {@link warmstart.quiz.harvest.fact.Place}.
 */
@NullMarked
package warmstart.quiz.harvest.fact;

import org.jspecify.annotations.NullMarked;
