package warmstart.facts;

import java.util.Objects;

/**
 * The sentence that states a fact: the block {@code ^timeout-max} of the note {@code Timeout}.
 *
 * @param note the note's name, as a wikilink would write it
 * @param block the block id without its caret
 */
public record NoteAnchor(String note, String block) {
    public NoteAnchor {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(block, "block");
    }

    /** As a wikilink: {@code [[Timeout#^timeout-max]]}. */
    @Override
    public String toString() {
        return "[[" + note + "#^" + block + "]]";
    }
}
