package warmstart.notes;

import java.util.Objects;

/**
 * A link of a page together with where it leads.
 *
 * @param from the page that holds the link
 * @param link the link
 * @param resolution where it leads
 */
public record ResolvedLink(Page from, WikiLink link, Resolution resolution) {
    public ResolvedLink {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(resolution, "resolution");
    }
}
