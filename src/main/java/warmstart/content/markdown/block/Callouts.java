package warmstart.content.markdown.block;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Set;
import warmstart.content.markdown.block.CalloutParser.Callout;
import warmstart.content.markdown.block.CalloutParser.Title;
import warmstart.content.markdown.tree.Construct;

/**
 * Callouts: a quote whose first line is {@code > [!trap] A common slip}. A minus after the bracket folds it, a plus lets
 * it be folded; callouts may lie in callouts.
 *
 * <p>The look knows two kinds, a note and a trap; the type as written is kept for styles to come.
 *
 * @see <a href="https://help.obsidian.md/callouts">Callouts in Obsidian</a>
 */
public final class Callouts implements Construct {
    private static final Set<String> TRAPS = Set.of("trap", "warning", "caution", "attention", "danger", "error");

    @Override
    public void read(Parser.Builder parser) {
        parser.customBlockParserFactory(new CalloutParser.Factory());
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(
                new NodeRenderingHandler<>(Callout.class, Callouts::render),
                // Written by the callout itself, which knows whether it folds.
                new NodeRenderingHandler<>(Title.class, (node, context, html) -> {}));
    }

    private static void render(Callout callout, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", TRAPS.contains(callout.type()) ? "note trap" : "note")
                .attr("data-callout", callout.type())
                .withAttr()
                .tagLineIndent("aside", () -> content(callout, context, html));
    }

    private static void content(Callout callout, NodeRendererContext context, HtmlWriter html) {
        if (callout.fold().isEmpty()) {
            html.tagLine("strong", () -> title(callout, context, html));
            context.renderChildren(callout);
            return;
        }
        if (callout.fold().equals("+")) {
            html.attr("open", "");
        }
        html.withAttr(INNER).tagLineIndent("details", () -> {
            html.tagLine("summary", () -> title(callout, context, html));
            context.renderChildren(callout);
        });
    }

    private static void title(Callout callout, NodeRendererContext context, HtmlWriter html) {
        Node title = callout.title();
        if (title.hasChildren()) {
            context.renderChildren(title);
        } else {
            html.text(callout.defaultTitle());
        }
    }
}
