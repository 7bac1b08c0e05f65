package warmstart.quiz.written;

import java.util.Objects;
import warmstart.notes.LinkTarget;

/**
 * The part of a note that proves an item: {@code [[Timeout#The limit]]}.
 *
 * @param target the note, and the heading or block in it
 * @param line where the file says it
 */
public record Reference(LinkTarget target, int line) {
    public Reference {
        Objects.requireNonNull(target, "target");
    }

    /** As a wikilink: {@code [[Timeout#The limit]]}. */
    @Override
    public String toString() {
        return "[[" + target + "]]";
    }
}
