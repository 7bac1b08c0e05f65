package warmstart.notes;

import java.util.Objects;

/**
 * A place that links to a page.
 *
 * @param from the page that holds the link
 * @param heading the anchor of the section it stands in; empty in the lead
 * @param text the plain text of the paragraph around the link
 */
public record Backlink(Page from, String heading, String text) {
    public Backlink {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
    }

    /** Where the link stands: {@code /topics/lambda/lambda#the-life-of-one-event}. */
    public String address() {
        return from.address() + (heading.isEmpty() ? "" : "#" + heading);
    }
}
