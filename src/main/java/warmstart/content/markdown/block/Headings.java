package warmstart.content.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import warmstart.base.Slug;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.Names;
import warmstart.content.markdown.tree.PlainText;
import warmstart.content.markdown.tree.Scope;

/**
 * Headings: {@code ## Two ways to fail} has the anchor {@code two-ways-to-fail} and a link to itself.
 *
 * <p>The page's title is its only heading of level 1, so a {@code #} in a note is written as level 2.
 */
public final class Headings implements Construct {
    /** Anchors that the frame around a page uses itself. */
    private static final Set<String> TAKEN = Set.of("main", "q");

    private static final int LEVEL_MIN = 2;

    /** The level at which a heading is shown. */
    public static int level(Heading heading) {
        return Math.max(LEVEL_MIN, heading.getLevel());
    }

    @Override
    public void shape(Document document) {
        Names names = Names.of(document);
        Map<String, Integer> used = new HashMap<>();
        TAKEN.forEach(anchor -> used.put(anchor, 1));
        names.blocks().forEach(block -> used.put("b-" + block.id(), 1));
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading && !PlainText.of(heading).isEmpty()) {
                names.anchor(heading, unique(Slug.of(PlainText.of(heading)), used));
            }
        }
    }

    /** The slug, with a number when it is taken; how often each was asked for is counted, so a long note stays quick. */
    private static String unique(String slug, Map<String, Integer> used) {
        int times = used.merge(slug, 1, Integer::sum);
        String anchor = times == 1 ? slug : slug + "-" + times;
        if (times == 1 || used.putIfAbsent(anchor, 1) == null) {
            return anchor;
        }
        return unique(slug, used);
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(new NodeRenderingHandler<>(Heading.class, Headings::render));
    }

    private static void render(Heading heading, NodeRendererContext context, HtmlWriter html) {
        Optional<String> anchor = Scope.of(context).isEmbedded()
                ? Optional.empty()
                : Names.of(context.getDocument()).anchor(heading);
        anchor.ifPresent(id -> html.attr("id", id));
        html.withAttr().tagLine("h" + level(heading), () -> {
            context.renderChildren(heading);
            anchor.ifPresent(id -> html.attr("class", "anchor")
                    .attr("href", "#" + id)
                    .attr("aria-label", "Link to this section")
                    .withAttr(INNER)
                    .tag("a", false, false, () -> html.text("#")));
        });
    }
}
