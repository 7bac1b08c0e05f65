package warmstart.content.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import warmstart.content.markdown.block.Headings;
import warmstart.content.markdown.tree.Names;
import warmstart.content.markdown.tree.Reports;
import warmstart.content.markdown.tree.Scope;
import warmstart.content.markdown.tree.Transcluder;
import warmstart.notes.Page;
import warmstart.notes.Resolution;

/**
 * Shows notes, sections and blocks within a page: read afresh, laid out with their own links and facts, without anchors.
 *
 * <p>What lies on the way from the page to an embed is remembered: a part that contains itself is shown once.
 */
final class Transclusion implements Transcluder {
    static final int DEPTH_MAX = 5;
    static final int EMBEDS_MAX = 200;
    private static final int CHARACTERS_MAX = 4 * 1024 * 1024;

    private final Markdown markdown;
    private final Library library;
    private final List<String> way;
    private final Spent spent;

    /** What all embeds of a page together have used up. */
    private static final class Spent {
        private final AtomicInteger embeds = new AtomicInteger();
        private final AtomicInteger characters = new AtomicInteger();
    }

    /** For the embeds of a page itself. */
    Transclusion(Markdown markdown, Library library, Page page) {
        this(markdown, library, List.of(page.address()), new Spent());
    }

    private Transclusion(Markdown markdown, Library library, List<String> way, Spent spent) {
        this.markdown = markdown;
        this.library = library;
        this.way = way;
        this.spent = spent;
    }

    @Override
    public String show(Resolution resolution, Scope scope) {
        Page page = resolution.page().orElseThrow();
        String address = resolution.address().orElseThrow();
        if (way.contains(address)) {
            return notice(page, address, "is not shown again within itself");
        }
        Optional<NoteSource> source = library.source(page.id());
        int number = spent.embeds.incrementAndGet();
        if (way.size() > DEPTH_MAX || number > EMBEDS_MAX || source.isEmpty()) {
            return notice(page, address, "is not shown here");
        }
        return show(page, source.get(), resolution, "e" + number + "-");
    }

    private String show(Page page, NoteSource source, Resolution resolution, String prefix) {
        Guard.checkTime();
        String address = resolution.address().orElseThrow();
        List<String> further = new ArrayList<>(way);
        further.add(address);
        Document document = markdown.document(source);
        keepOnly(selected(document, resolution.anchor()), document);
        Scope within = new Scope(
                library.vault(),
                page,
                library.factsOf(page.id()),
                new Transclusion(markdown, library, further, spent),
                prefix,
                new Reports(source.lines()));
        String html = markdown.html(document, within);
        if (spent.characters.addAndGet(html.length()) > CHARACTERS_MAX) {
            throw new Guard.OversizedPage();
        }
        return "<div class=\"embed\">\n" + html + "<p class=\"source\">From " + link(page, address) + "</p>\n</div>";
    }

    private static String notice(Page page, String address, String what) {
        return "<p class=\"missing\">" + link(page, address) + " " + what + ".</p>";
    }

    private static String link(Page page, String address) {
        return "<a href=\"" + Escaping.escapeHtml(address, true) + "\">" + Escaping.escapeHtml(page.title(), true)
                + "</a>";
    }

    private static List<Node> selected(Document document, String anchor) {
        if (anchor.isEmpty()) {
            return children(document);
        }
        Names names = Names.of(document);
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading
                    && names.anchor(heading).filter(anchor::equals).isPresent()) {
                return section(heading);
            }
        }
        return names.owner(anchor.replaceFirst("^b-", ""))
                .map(Transclusion::block)
                .orElse(List.of());
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        parent.getChildren().forEach(children::add);
        return children;
    }

    private static List<Node> section(Heading heading) {
        List<Node> section = new ArrayList<>();
        section.add(heading);
        for (Node node = heading.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading next && Headings.level(next) <= Headings.level(heading)) {
                break;
            }
            section.add(node);
        }
        return section;
    }

    /** A list item is shown as a list of one. */
    private static List<Node> block(Node owner) {
        if (!(owner instanceof ListItem)) {
            return List.of(owner);
        }
        Node list = owner.getParent();
        children(list).stream().filter(item -> item != owner).forEach(Node::unlink);
        return List.of(list);
    }

    private static void keepOnly(List<Node> selected, Document document) {
        selected.forEach(Node::unlink);
        document.removeChildren();
        selected.forEach(document::appendChild);
    }
}
