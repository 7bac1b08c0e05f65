/**
 * The vault: topic pages that link to each other the way Obsidian links notes, with their tree, outlines and backlinks.
 *
 * <p>Everything here is immutable and pure. Reading files and turning Markdown into HTML is the business of {@code
 * content}; this package only knows what came out of it. Depends on {@code base}. Read first: {@link
 * warmstart.notes.Page}, {@link warmstart.notes.Vault}, {@link warmstart.notes.Resolution}.
 */
@NullMarked
package warmstart.notes;

import org.jspecify.annotations.NullMarked;
