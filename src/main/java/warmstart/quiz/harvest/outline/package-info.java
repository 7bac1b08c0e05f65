/**
 * A note as a tree of headings, list items, sentences and table cells, each with its line, as far as facts are looked for
 * in it: whatever is code, a picture, a comment or a property is left out.
 *
 * <p>Depends on {@code base}. Read first: {@link warmstart.quiz.harvest.outline.OutlineReader}, {@link
 * warmstart.quiz.harvest.outline.NoteOutline}, {@link warmstart.quiz.harvest.outline.Entry}.
 */
@NullMarked
package warmstart.quiz.harvest.outline;

import org.jspecify.annotations.NullMarked;
