/**
 * The cards that notes already carry, in the syntaxes of the plugins that learners use: {@code front::back}, {@code ?} on
 * its own line, {@code ==gaps==}, {@code {{c1::gaps}}}, {@code Q:} and {@code A:}.
 *
 * <p>Depends on {@code quiz.harvest.outline} and {@code base}. Read first: {@link
 * warmstart.quiz.harvest.card.CardReader}, {@link warmstart.quiz.harvest.card.NoteCard}, {@link
 * warmstart.quiz.harvest.card.Gaps}.
 */
@NullMarked
package warmstart.quiz.harvest.card;

import org.jspecify.annotations.NullMarked;
