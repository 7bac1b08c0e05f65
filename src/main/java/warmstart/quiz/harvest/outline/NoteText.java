package warmstart.quiz.harvest.outline;

import java.util.Objects;

/**
 * A note as it was written.
 *
 * @param name the name that links use: {@code Queue limits}
 * @param file its path, for places: {@code Messaging/Queue limits.md}
 * @param firstLine the line of the file at which the text begins, after the front matter, counted from 1
 * @param text its Markdown without front matter; lines end with line feeds
 */
public record NoteText(String name, String file, int firstLine, String text) {
    public NoteText {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
    }
}
