package warmstart.notes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All pages, their tree and their links. Immutable; replaced whole when a file changes, so a reader never sees half of a
 * change.
 */
public final class Vault {
    private final List<Page> pages;
    private final Map<PageId, Page> byId = new LinkedHashMap<>();
    private final Folder root;
    private final Attachments attachments;
    private final LinkResolver resolver;
    private final LinkIndex links;

    /** A vault of these pages, in any order. Where two claim one id the first keeps it. */
    public Vault(List<Page> pages, Attachments attachments) {
        this.root = Tree.of(pages);
        this.pages = Tree.inOrder(root).toList();
        pages.forEach(page -> byId.putIfAbsent(page.id(), page));
        this.attachments = attachments;
        this.resolver = new LinkResolver(this.pages, attachments);
        this.links = new LinkIndex(this.pages, resolver);
    }

    /** A vault without pages. */
    public static Vault empty() {
        return new Vault(List.of(), Attachments.none());
    }

    /** All pages in reading order: a folder's own pages, then those of the folders in it. */
    public List<Page> pages() {
        return pages;
    }

    /** The page with this id. */
    public Optional<Page> page(PageId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The page that a wikilink of this name means, {@code Timeout}, in any case; by alias when no file is called so. */
    public Optional<Page> named(String name) {
        return resolver.named(name);
    }

    /** Where a link that stands in a page leads. */
    public Resolution resolve(LinkTarget target, Page from) {
        return resolver.resolve(target, from);
    }

    /** The tree of folders. */
    public Folder root() {
        return root;
    }

    /** Backlinks and links that lead nowhere. */
    public LinkIndex links() {
        return links;
    }

    /** The files that are no notes. */
    public Attachments attachments() {
        return attachments;
    }

    /** The page before this one in reading order; empty for the first. */
    public Optional<Page> previous(Page page) {
        return neighbour(page, -1);
    }

    /** The page after this one in reading order; empty for the last. */
    public Optional<Page> next(Page page) {
        return neighbour(page, 1);
    }

    private Optional<Page> neighbour(Page page, int step) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).id().equals(page.id())) {
                int other = i + step;
                return other < 0 || other >= pages.size() ? Optional.empty() : Optional.of(pages.get(other));
            }
        }
        return Optional.empty();
    }
}
