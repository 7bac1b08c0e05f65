package warmstart.content.markdown.inline;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.Scope;

/**
 * HTML in a note: a few tags for phrases are kept ({@code <kbd>Ctrl</kbd>}, {@code H<sub>2</sub>O}, {@code <br>}), always
 * without attributes and with both ends in the same paragraph; comments are dropped; anything else is shown as the text that it is.
 */
public final class RawHtml implements Construct {
    private static final Pattern PHRASE =
            Pattern.compile("<(/?)(b|br|del|em|i|kbd|mark|s|small|strong|sub|sup|u)\\s*/?>", Pattern.CASE_INSENSITIVE);

    /** Tags of which both ends stand in the same piece of text, so that they cannot spill over into the rest. */
    private static final DataKey<Set<Node>> PAIRED =
            new DataKey<>("WARMSTART_PAIRED", Set.of(), options -> newIdentitySet());

    private static Set<Node> newIdentitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    @Override
    public void dress(Document document, Scope scope) {
        Set<Node> paired = newIdentitySet();
        IdentityHashMap<Node, Deque<HtmlInline>> open = new IdentityHashMap<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof HtmlInline tag) {
                Matcher phrase = PHRASE.matcher(tag.getChars());
                if (phrase.matches()) {
                    pair(tag, phrase, open.computeIfAbsent(tag.getParent(), any -> new ArrayDeque<>()), paired);
                }
            }
        }
        document.set(PAIRED, paired);
    }

    private static void pair(HtmlInline tag, Matcher phrase, Deque<HtmlInline> open, Set<Node> paired) {
        String name = phrase.group(2).toLowerCase(Locale.ROOT);
        if (name.equals("br")) {
            paired.add(tag);
        } else if (phrase.group(1).isEmpty()) {
            open.push(tag);
        } else if (!open.isEmpty() && name(open.peek()).equals(name)) {
            paired.add(open.pop());
            paired.add(tag);
        }
    }

    private static String name(HtmlInline tag) {
        return tag.getChars().toString().replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(
                new NodeRenderingHandler<>(HtmlInline.class, RawHtml::inline),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(HtmlBlock.class, RawHtml::block));
    }

    private static void inline(HtmlInline node, NodeRendererContext context, HtmlWriter html) {
        Matcher phrase = PHRASE.matcher(node.getChars());
        if (phrase.matches() && PAIRED.get(context.getOptions()).contains(node)) {
            html.raw("<" + phrase.group(1) + phrase.group(2).toLowerCase(Locale.ROOT) + ">");
        } else {
            Scope.of(context).reports().warning(node, "HTML is shown as text", "write it in Markdown");
            html.text(node.getChars());
        }
    }

    private static void block(HtmlBlock node, NodeRendererContext context, HtmlWriter html) {
        Scope.of(context).reports().warning(node, "HTML is shown as text", "write it in Markdown");
        html.tagLine("p", () -> html.text(node.getContentChars().trim()));
    }
}
