package warmstart.content.markdown.inline;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.Scope;

/**
 * HTML in a note: a few tags for phrases are kept ({@code <kbd>Ctrl</kbd>}, {@code H<sub>2</sub>O}, {@code <br>}), always
 * without attributes; comments are dropped; anything else is shown as the text that it is.
 */
public final class RawHtml implements Construct {
    private static final Pattern PHRASE =
            Pattern.compile("<(/?)(b|br|del|em|i|kbd|mark|s|small|strong|sub|sup|u)\\s*/?>", Pattern.CASE_INSENSITIVE);

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
        if (phrase.matches()) {
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
