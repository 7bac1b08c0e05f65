package warmstart.content.markdown;

import java.util.Objects;
import warmstart.content.markdown.tree.Lines;

/**
 * The Markdown of a note.
 *
 * @param file its path below the content folder
 * @param firstLine the line of the file at which the text begins, after the front matter
 * @param text the text
 */
public record NoteSource(String file, int firstLine, String text) {
    public NoteSource {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
    }

    /** The lines of the text. */
    Lines lines() {
        return new Lines(file, firstLine, text);
    }
}
