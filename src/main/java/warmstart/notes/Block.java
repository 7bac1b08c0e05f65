package warmstart.notes;

import java.util.Objects;

/**
 * A paragraph, list item or other block that carries a block id: {@code The pause grows up to 5 minutes. ^async-backoff}.
 *
 * @param id the id without its caret: {@code async-backoff}
 * @param text the block's plain text, without markup and marker
 * @param heading the anchor of the heading above it; empty in the lead of a note
 * @param line where the block begins, counted from 1
 */
public record Block(String id, String text, String heading, int line) {
    public Block {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(heading, "heading");
    }

    /** Its name in an address: {@code b-async-backoff}. */
    public String anchor() {
        return "b-" + id;
    }
}
