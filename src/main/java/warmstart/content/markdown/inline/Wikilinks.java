package warmstart.content.markdown.inline;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.content.markdown.tree.Address;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.InlinePattern;
import warmstart.content.markdown.tree.LinkNode;
import warmstart.content.markdown.tree.Scope;
import warmstart.notes.LinkTarget;
import warmstart.notes.Resolution;

/**
 * Links between notes: {@code [[Timeout]]}, {@code [[Timeout#The limit|timeout limit]]}, {@code [[Timeout#^timeout-max]]}.
 *
 * <p>The first pipe ends the target; what follows is plain text. In a table the pipe is written {@code \|}. Embeds, with
 * an exclamation mark before them, are read here too and written by {@link Embeds}.
 */
public final class Wikilinks implements Construct {
    private static final Pattern LINK = Pattern.compile("(!?)\\[\\[([^\\[\\]\\r\\n]{1,1000})]]");

    @Override
    public List<InlinePattern> patterns() {
        return List.of(new InlinePattern("![", LINK, Wikilinks::node));
    }

    private static Optional<Node> node(Matcher match, LightInlineParser parser) {
        String inner = match.group(2);
        int pipe = inner.indexOf('|');
        String target = pipe < 0 ? inner : inner.substring(0, pipe);
        String label =
                pipe < 0 ? "" : inner.substring(pipe + 1).replace("\\|", "|").strip();
        boolean escaped = pipe >= 0 && target.endsWith("\\");
        String written = escaped ? target.substring(0, target.length() - 1) : target;
        if (written.isBlank()) {
            return Optional.empty();
        }
        BasedSequence chars = parser.getInput().subSequence(match.start(), match.end());
        boolean embed = !match.group(1).isEmpty();
        return Optional.of(new LinkNode(chars, LinkTarget.parse(written), label, embed));
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(new NodeRenderingHandler<>(LinkNode.class, Wikilinks::render));
    }

    private static void render(LinkNode link, NodeRendererContext context, HtmlWriter html) {
        if (link.embed()) {
            Embeds.inline(link, context, html);
            return;
        }
        Scope scope = Scope.of(context);
        if (Address.of(link.target().note()) instanceof Address.External external) {
            Anchors.external(html, external.url() + link.target().part(), () -> html.text(label(link)));
            return;
        }
        Resolution resolution = scope.vault().resolve(link.target(), scope.page());
        Anchors.internal(html, resolution, link.target(), () -> html.text(link.shown()));
    }

    private static String label(LinkNode link) {
        return link.label().isEmpty() ? link.target().toString() : link.label();
    }
}
