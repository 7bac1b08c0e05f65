package warmstart.content.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import warmstart.content.markdown.block.Headings;
import warmstart.content.markdown.inline.MarkdownLinks;
import warmstart.content.markdown.inline.Tags.Tag;
import warmstart.content.markdown.tree.Address;
import warmstart.content.markdown.tree.Lines;
import warmstart.content.markdown.tree.LinkNode;
import warmstart.content.markdown.tree.Names;
import warmstart.content.markdown.tree.PlainText;
import warmstart.notes.LinkTarget;
import warmstart.notes.WikiLink;

/** Takes a document apart into headings, blocks, links and tags. */
final class Anatomy {
    private final Document document;
    private final Names names;
    private final Lines lines;
    private final IdentityHashMap<Node, String> texts = new IdentityHashMap<>();
    private final IdentityHashMap<Node, String> sections = new IdentityHashMap<>();
    private final List<warmstart.notes.Heading> headings = new ArrayList<>();
    private final List<WikiLink> links = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private String section = "";

    private Anatomy(Document document, Lines lines) {
        this.document = document;
        this.names = Names.of(document);
        this.lines = lines;
    }

    static ParsedNote of(Document document, Lines lines) {
        Anatomy anatomy = new Anatomy(document, lines);
        for (Node node : document.getDescendants()) {
            Guard.checkTime();
            anatomy.visit(node);
        }
        return new ParsedNote(anatomy.headings, anatomy.blocks(), anatomy.links, anatomy.tags, List.of());
    }

    private void visit(Node node) {
        if (node instanceof Heading heading) {
            visitHeading(heading);
        } else if (node instanceof LinkNode link) {
            add(link, link.target(), link.shown(), link.embed());
        } else if (node instanceof Tag tag) {
            tags.add(tag.name());
        } else {
            target(node)
                    .ifPresent(
                            to -> add(node, to, PlainText.of(node), node instanceof Image || node instanceof ImageRef));
        }
        if (node instanceof Block) {
            sections.put(node, section);
        }
    }

    private void visitHeading(Heading heading) {
        names.anchor(heading).ifPresent(anchor -> {
            section = anchor;
            headings.add(new warmstart.notes.Heading(
                    Headings.level(heading), PlainText.of(heading), anchor, lines.line(heading.getStartOffset())));
        });
    }

    private Optional<LinkTarget> target(Node node) {
        return MarkdownLinks.url(node, document)
                .map(Address::of)
                .filter(Address.Internal.class::isInstance)
                .map(address -> ((Address.Internal) address).target());
    }

    private void add(Node node, LinkTarget target, String shown, boolean embed) {
        if (Address.of(target.note()) instanceof Address.External) {
            return;
        }
        links.add(new WikiLink(target, shown, embed, section, context(node), lines.line(node.getStartOffset())));
    }

    /** The paragraph, row or heading around a node, as text; asked for once for all links in it. */
    private String context(Node node) {
        Node around = node;
        while (!(around instanceof Block || around instanceof TableRow) && around.getParent() != null) {
            around = around.getParent();
        }
        return texts.computeIfAbsent(around, PlainText::of);
    }

    private List<warmstart.notes.Block> blocks() {
        return names.blocks().stream()
                .map(block -> new warmstart.notes.Block(
                        block.id(),
                        PlainText.of(PlainText.bearer(block.owner())),
                        sections.getOrDefault(block.owner(), ""),
                        lines.line(block.owner().getStartOffset())))
                .toList();
    }
}
