package warmstart.content.markdown.block;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.Scope;

/** Footnotes: {@code text[^1]} with {@code [^1]: what it says} anywhere in the note; they stand at its end. */
public final class Footnotes implements Construct {
    /** All footnotes that the text refers to, in the order of their first mention, at the end of the document. */
    static final class FootnoteList extends Block {
        private final List<FootnoteBlock> notes = new ArrayList<>();
        private final IdentityHashMap<Node, String> references = new IdentityHashMap<>();

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        private void refer(Footnote reference) {
            FootnoteBlock note = reference.getFootnoteBlock();
            boolean repeated = notes.contains(note);
            if (!repeated) {
                notes.add(note);
            }
            int number = notes.indexOf(note) + 1;
            // Only the first mention can be returned to; a second one needs no anchor.
            references.put(reference, repeated ? "" : "fnref-" + number);
        }
    }

    @Override
    public List<Parser.ParserExtension> extensions() {
        return List.of(FootnoteExtension.create());
    }

    @Override
    public void dress(Document document, Scope scope) {
        FootnoteList list = new FootnoteList();
        for (Node node : document.getDescendants()) {
            if (node instanceof Footnote reference && reference.getFootnoteBlock() != null) {
                list.refer(reference);
            }
        }
        if (!list.notes.isEmpty()) {
            document.appendChild(list);
        }
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(
                new NodeRenderingHandler<>(Footnote.class, Footnotes::reference),
                new NodeRenderingHandler<>(FootnoteBlock.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(FootnoteList.class, Footnotes::list));
    }

    private static void reference(Footnote reference, NodeRendererContext context, HtmlWriter html) {
        if (!(context.getDocument().getLastChild() instanceof FootnoteList list)
                || reference.getFootnoteBlock() == null) {
            html.text(reference.getChars());
            return;
        }
        String prefix = Scope.of(context).embed();
        int number = list.notes.indexOf(reference.getFootnoteBlock()) + 1;
        String anchor = list.references.getOrDefault(reference, "");
        if (!anchor.isEmpty()) {
            html.attr("id", prefix + anchor);
        }
        html.withAttr()
                .tag(
                        "sup",
                        false,
                        false,
                        () -> html.attr("href", "#" + prefix + "fn-" + number)
                                .attr("aria-label", "Footnote " + number)
                                .withAttr()
                                .tag("a", false, false, () -> html.text(Integer.toString(number))));
    }

    private static void list(FootnoteList list, NodeRendererContext context, HtmlWriter html) {
        String prefix = Scope.of(context).embed();
        html.attr("class", "footnotes")
                .withAttr()
                .tagLineIndent(
                        "div",
                        () -> html.tagLineIndent("ol", () -> {
                            for (int i = 0; i < list.notes.size(); i++) {
                                note(list.notes.get(i), prefix, i + 1, context, html);
                            }
                        }));
    }

    private static void note(
            FootnoteBlock note, String prefix, int number, NodeRendererContext context, HtmlWriter html) {
        html.attr("id", prefix + "fn-" + number).withAttr().tagLineIndent("li", () -> {
            context.renderChildren(note);
            html.line()
                    .attr("href", "#" + prefix + "fnref-" + number)
                    .attr("aria-label", "Back to the text")
                    .withAttr()
                    .tag("a", false, false, () -> html.text("\u21a9\ufe0e"));
        });
    }
}
