package warmstart.notes;

import java.util.Arrays;
import java.util.List;

/** Pages for tests, made of as little as a test is about. */
public final class Pages {
    private Pages() {}

    /** A page at a path, with headings written as {@code "## The limit"}. */
    public static Page page(String file, String... headings) {
        return page(file, 10, List.of(), headings);
    }

    /** A page with an order and aliases. */
    public static Page page(String file, int order, List<String> aliases, String... headings) {
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".md", "");
        List<Heading> outline = Arrays.stream(headings).map(Pages::heading).toList();
        return new Page(
                PageId.ofFile(file),
                name,
                name,
                "",
                aliases,
                List.of(),
                order,
                file,
                outline,
                List.of(),
                List.of(),
                SafeHtml.empty());
    }

    private static Heading heading(String written) {
        int level = written.indexOf(' ');
        String text = written.substring(level + 1);
        return new Heading(level, text, warmstart.base.Slug.of(text), 1);
    }

    /** The page with a block. */
    public static Page withBlock(Page page, String id, String text) {
        return new Page(
                page.id(),
                page.name(),
                page.title(),
                page.summary(),
                page.aliases(),
                page.tags(),
                page.order(),
                page.file(),
                page.headings(),
                List.of(new Block(id, text, "", 7)),
                page.links(),
                page.html());
    }

    /** The page with links, each from the section {@code s} unless it says otherwise: {@code "Timeout#The limit @lead"}. */
    public static Page linking(Page page, String... targets) {
        List<WikiLink> links = Arrays.stream(targets)
                .map(target -> new WikiLink(
                        LinkTarget.parse(target.split(" @")[0]),
                        target,
                        false,
                        target.contains(" @") ? target.split(" @")[1] : "",
                        "See " + target + ".",
                        3))
                .toList();
        return new Page(
                page.id(),
                page.name(),
                page.title(),
                page.summary(),
                page.aliases(),
                page.tags(),
                page.order(),
                page.file(),
                page.headings(),
                page.blocks(),
                links,
                page.html());
    }
}
