/**
 * Finds what a note claims: one class for each kind of fact, all of them reading {@link
 * warmstart.quiz.harvest.outline.NoteOutline}s.
 *
 * <p>Depends on {@code quiz.harvest.fact}, {@code quiz.harvest.outline}, {@code facts} and {@code base}. Read first: {@link
 * warmstart.quiz.harvest.find.NoteFacts}, {@link warmstart.quiz.harvest.find.AmountSpan}, {@link
 * warmstart.quiz.harvest.find.Context}.
 */
@NullMarked
package warmstart.quiz.harvest.find;

import org.jspecify.annotations.NullMarked;
