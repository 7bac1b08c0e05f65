package warmstart.notes;

import java.util.Objects;

/**
 * A link or embed as it stands in a note: {@code [[Timeout#The limit|timeout limit]]} or {@code ![[queue.svg]]}.
 *
 * @param target what it points at
 * @param shown the text a reader sees
 * @param embed whether the target is shown in place
 * @param heading the anchor of the heading above it; empty in the lead
 * @param context the plain text of the paragraph around it
 * @param line where it stands, counted from 1
 */
public record WikiLink(LinkTarget target, String shown, boolean embed, String heading, String context, int line) {
    public WikiLink {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(context, "context");
    }
}
