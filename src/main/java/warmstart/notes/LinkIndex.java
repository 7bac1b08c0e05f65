package warmstart.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All links of a vault, followed once: who links to a page, and which links lead nowhere. Immutable. */
public final class LinkIndex {
    private final List<ResolvedLink> links;
    private final Map<PageId, List<Backlink>> backlinks = new LinkedHashMap<>();

    LinkIndex(List<Page> pages, LinkResolver resolver) {
        List<ResolvedLink> resolved = new ArrayList<>();
        for (Page page : pages) {
            page.links()
                    .forEach(link -> resolved.add(new ResolvedLink(page, link, resolver.resolve(link.target(), page))));
        }
        this.links = List.copyOf(resolved);
        links.forEach(this::remember);
    }

    private void remember(ResolvedLink link) {
        link.resolution().page().filter(to -> !to.id().equals(link.from().id())).ifPresent(to -> {
            List<Backlink> known = backlinks.computeIfAbsent(to.id(), id -> new ArrayList<>());
            Backlink backlink =
                    new Backlink(link.from(), link.link().heading(), link.link().context());
            // A section that links twice is named once: the reader wants to know where, not how often.
            boolean repeated = known.stream()
                    .anyMatch(other -> other.from().id().equals(backlink.from().id())
                            && other.heading().equals(backlink.heading()));
            if (!repeated) {
                known.add(backlink);
            }
        });
    }

    /** Every link of every page, in reading order. */
    public List<ResolvedLink> all() {
        return links;
    }

    /** The sections of other pages that link to a page or to a part of it, in reading order. */
    public List<Backlink> backlinksTo(PageId page) {
        return List.copyOf(backlinks.getOrDefault(page, List.of()));
    }

    /** The links whose note, heading, block or file does not exist. */
    public List<ResolvedLink> unresolved() {
        return links.stream()
                .filter(link -> link.resolution().finding().isMissing())
                .toList();
    }
}
