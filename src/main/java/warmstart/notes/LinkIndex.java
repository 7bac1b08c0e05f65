package warmstart.notes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All links of a vault, followed once: who links to a page, and which links lead nowhere. Immutable. */
public final class LinkIndex {
    private final List<ResolvedLink> links;
    private final Map<PageId, Map<String, Backlink>> backlinks = new LinkedHashMap<>();

    LinkIndex(List<Page> pages, LinkResolver resolver) {
        this.links = pages.stream()
                .flatMap(page -> page.links().stream()
                        .map(link -> new ResolvedLink(page, link, resolver.resolve(link.target(), page))))
                .toList();
        links.forEach(this::remember);
    }

    private void remember(ResolvedLink link) {
        link.resolution()
                .page()
                .map(Page::id)
                .filter(to -> !to.equals(link.from().id()))
                .ifPresent(to -> {
                    Backlink backlink = new Backlink(
                            link.from(), link.link().heading(), link.link().context());
                    // A section that links twice is named once: the reader wants to know where, not how often.
                    backlinks
                            .computeIfAbsent(to, id -> new LinkedHashMap<>())
                            .putIfAbsent(backlink.address(), backlink);
                });
    }

    /** Every link of every page, in reading order. */
    public List<ResolvedLink> all() {
        return links;
    }

    /** The sections of other pages that link to a page or to a part of it, in reading order. */
    public List<Backlink> backlinksTo(PageId page) {
        return List.copyOf(backlinks.getOrDefault(page, Map.of()).values());
    }

    /** The links whose note, heading, block or file does not exist. */
    public List<ResolvedLink> unresolved() {
        return links.stream()
                .filter(link -> link.resolution().finding().isMissing())
                .toList();
    }
}
