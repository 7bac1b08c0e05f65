package warmstart.content.markdown.inline;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.LinkNode;
import warmstart.content.markdown.tree.Scope;
import warmstart.notes.Attachments;
import warmstart.notes.LinkTarget;
import warmstart.notes.Resolution;
import warmstart.notes.Resolution.Finding;

/**
 * What is shown in place: pictures {@code ![[queue.svg|Event queue|500x300]]}, notes {@code ![[Timeout]]}, sections
 * {@code ![[Timeout#The limit]]} and blocks {@code ![[Timeout#^timeout-max]]}.
 *
 * <p>A note is a block of its own even when it stands within a sentence: the paragraph is divided around it.
 */
public final class Embeds implements Construct {
    /** An embed that stands for itself, outside any paragraph. */
    static final class EmbedBlock extends Block {
        private final LinkNode link;

        EmbedBlock(LinkNode link) {
            super(link.getChars());
            this.link = link;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public void shape(Document document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Paragraph paragraph && holdsBlockEmbed(paragraph)) {
                paragraphs.add(paragraph);
            }
        }
        paragraphs.forEach(Embeds::divide);
    }

    private static boolean holdsBlockEmbed(Paragraph paragraph) {
        boolean onlyEmbeds = true;
        boolean note = false;
        for (Node child : paragraph.getChildren()) {
            boolean embed = child instanceof LinkNode link && link.embed();
            onlyEmbeds &= embed || isBlank(child);
            note |= embed
                    && !Attachments.looksLikeFile(((LinkNode) child).target().note());
        }
        return note || (onlyEmbeds && paragraph.hasChildren());
    }

    private static boolean isBlank(Node node) {
        return node instanceof SoftLineBreak || node.getChars().isBlank();
    }

    private static void divide(Paragraph paragraph) {
        boolean onlyEmbeds = true;
        List<Node> children = new ArrayList<>();
        for (Node child : paragraph.getChildren()) {
            children.add(child);
            onlyEmbeds &= isBlank(child) || (child instanceof LinkNode link && link.embed());
        }
        Paragraph open = new Paragraph(paragraph.getChars());
        for (Node child : children) {
            boolean apart = child instanceof LinkNode link
                    && link.embed()
                    && (onlyEmbeds || !Attachments.looksLikeFile(link.target().note()));
            if (apart) {
                open = flush(open, paragraph);
                child.unlink();
                paragraph.insertBefore(new EmbedBlock((LinkNode) child));
            } else if (open.hasChildren() || !isBlank(child)) {
                child.unlink();
                open.appendChild(child);
            }
        }
        flush(open, paragraph);
        paragraph.unlink();
    }

    private static Paragraph flush(Paragraph open, Paragraph before) {
        if (open.getLastChild() instanceof SoftLineBreak lineBreak) {
            lineBreak.unlink();
        }
        if (open.hasChildren()) {
            before.insertBefore(open);
        }
        return new Paragraph(before.getChars());
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(new NodeRenderingHandler<>(EmbedBlock.class, Embeds::render));
    }

    private static void render(EmbedBlock embed, NodeRendererContext context, HtmlWriter html) {
        Scope scope = Scope.of(context);
        Resolution resolution = scope.vault().resolve(embed.link.target(), scope.page());
        if (resolution.page().isPresent() && !resolution.finding().isMissing()) {
            // The text is final: the writer must not trim the lines of code in it.
            html.line().rawPre(scope.transcluder().show(resolution, scope)).line();
        } else {
            alone(embed.link, resolution, html);
        }
    }

    private static void alone(LinkNode link, Resolution resolution, HtmlWriter html) {
        if (resolution.finding().isMissing()) {
            html.attr("class", "missing").withAttr().tagLine("p", () -> content(link, resolution, html));
        } else if (Attachments.isPicture(resolution.attachment().orElse(""))) {
            figure(link, resolution, html);
        } else {
            html.tagLine("p", () -> content(link, resolution, html));
        }
    }

    /** A picture that stands alone may be wider than a phone: it scrolls sideways in a frame that keys can reach. */
    private static void figure(LinkNode link, Resolution resolution, HtmlWriter html) {
        html.attr("class", "fig")
                .withAttr()
                .tagLine(
                        "figure",
                        () -> html.attr("class", "pan")
                                .attr("tabindex", "0")
                                .attr("role", "region")
                                .attr("aria-label", "Picture, scrolls sideways")
                                .withAttr()
                                .tagLine("div", () -> content(link, resolution, html)));
    }

    /** Writes an embed within a sentence, heading or cell. */
    static void inline(LinkNode link, NodeRendererContext context, HtmlWriter html) {
        Scope scope = Scope.of(context);
        Resolution resolution = scope.vault().resolve(link.target(), scope.page());
        if (resolution.finding().isMissing()) {
            html.attr("class", "missing").withAttr().tag("span", false, false, () -> content(link, resolution, html));
        } else {
            content(link, resolution, html);
        }
    }

    private static void content(LinkNode link, Resolution resolution, HtmlWriter html) {
        String file = resolution.attachment().orElse("");
        if (resolution.finding().isMissing()) {
            notice(link.target(), resolution, html);
        } else if (Attachments.isPicture(file)) {
            PictureSize.parse(link.label()).write(html, Attachments.address(file), file);
        } else {
            Anchors.internal(html, resolution, link.target(), () -> html.text(link.shown()));
        }
    }

    private static void notice(LinkTarget target, Resolution resolution, HtmlWriter html) {
        boolean file = resolution.finding() == Finding.NO_FILE;
        if (file || resolution.finding() == Finding.NO_NOTE) {
            html.text(file ? "The file " : "The note ").tag("code", false, false, () -> html.text(target.note()));
            html.text(" is not in this vault.");
            return;
        }
        html.text("The note ");
        String name = resolution.page().map(page -> page.title()).orElse(target.note());
        Anchors.internal(html, resolution, target, () -> html.text(name));
        html.text(" has no part ").tag("code", false, false, () -> html.text(target.part()));
        html.text(".");
    }
}
