/**
 * The files of a vault: finding them, cutting front matter off a note, judging where links lead, handing out pictures.
 *
 * <p>Depends on {@code notes}, {@code base} and {@code content.markdown}. Read first: {@link
 * warmstart.content.vault.VaultFiles}, {@link warmstart.content.vault.NoteFile}, {@link
 * warmstart.content.vault.FrontMatter}.
 */
@NullMarked
package warmstart.content.vault;

import org.jspecify.annotations.NullMarked;
