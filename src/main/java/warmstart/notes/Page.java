package warmstart.notes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A note, ready to be shown.
 *
 * @param id its name in an address: {@code lambda/configuration/timeout}
 * @param name its file name without {@code .md}; wikilinks use it
 * @param title the heading of the page
 * @param summary one or two sentences below the title; may be empty
 * @param aliases other names it may be looked up by
 * @param tags what it is filed under, without the hash sign
 * @param order its place within its folder; smaller comes first
 * @param file its path below the content folder, with forward slashes
 * @param headings its headings from top to bottom
 * @param blocks its blocks with an id from top to bottom
 * @param links its links and embeds from top to bottom
 * @param html its text
 */
public record Page(
        PageId id,
        String name,
        String title,
        String summary,
        List<String> aliases,
        List<String> tags,
        int order,
        String file,
        List<Heading> headings,
        List<Block> blocks,
        List<WikiLink> links,
        SafeHtml html) {
    /** The order of a note that names none: after all that do. */
    public static final int LAST = Integer.MAX_VALUE;

    public Page {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(html, "html");
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
        headings = List.copyOf(headings);
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
    }

    /** The same page at another address. */
    public Page withId(PageId other) {
        return new Page(other, name, title, summary, aliases, tags, order, file, headings, blocks, links, html);
    }

    /** The same page with its text laid out. */
    public Page withHtml(SafeHtml text) {
        return new Page(id, name, title, summary, aliases, tags, order, file, headings, blocks, links, text);
    }

    /** Where it is shown: {@code /topics/lambda/configuration/timeout}. */
    public String address() {
        return id.address();
    }

    /** The folder it lies in, {@code Lambda/Configuration}; empty at the top of the vault. */
    public String folder() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** The heading with this anchor. */
    public Optional<Heading> heading(String anchor) {
        return headings.stream().filter(h -> h.anchor().equals(anchor)).findFirst();
    }

    /** The block with this id; the first one where an author used it twice. */
    public Optional<Block> block(String blockId) {
        return blocks.stream().filter(b -> b.id().equals(blockId)).findFirst();
    }
}
