/**
 * Anybody's notes read as plain text, and what was made of them written as JSON.
 *
 * <p>Depends on {@code quiz}, {@code base} and {@code content.vault}. Read first: {@link
 * warmstart.content.harvest.PlainNotes}, {@link warmstart.content.harvest.GeneratedPack}, {@link
 * warmstart.content.harvest.QuestionJson}.
 */
@NullMarked
package warmstart.content.harvest;

import org.jspecify.annotations.NullMarked;
