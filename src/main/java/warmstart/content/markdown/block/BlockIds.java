package warmstart.content.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.CoreNodeRenderer;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.InlinePattern;
import warmstart.content.markdown.tree.Names;
import warmstart.content.markdown.tree.PlainText;
import warmstart.content.markdown.tree.Scope;

/**
 * Names of blocks: {@code The pause grows up to 5 minutes. ^async-backoff} can be linked to as {@code
 * [[Asynchronous invocation#^async-backoff]]} and has the address {@code #b-async-backoff}.
 *
 * <p>The name stands at the end of a paragraph or of a list item's first paragraph, or in a paragraph of its own below a
 * list, quote, table or callout. Readers do not see it.
 */
public final class BlockIds implements Construct {
    private static final Pattern MARKER = Pattern.compile("(?<!\\S)\\^([A-Za-z0-9-]+)[ \\t]*\\z");

    /** The marker in the tree, until {@link #shape} turns it into a name. */
    static final class Marker extends Node {
        private final String id;

        Marker(String id, BasedSequence chars) {
            super(chars);
            this.id = id;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public List<InlinePattern> patterns() {
        return List.of(new InlinePattern("^", MARKER, BlockIds::node));
    }

    private static Optional<Node> node(Matcher match, LightInlineParser parser) {
        if (!(parser.getBlock() instanceof Paragraph)) {
            return Optional.empty();
        }
        String id = match.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(new Marker(id, parser.getInput().subSequence(match.start(), match.end())));
    }

    @Override
    public void shape(Document document) {
        List<Marker> markers = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Marker marker) {
                markers.add(marker);
            }
        }
        Names names = Names.of(document);
        for (Marker marker : markers) {
            owner(marker).ifPresent(owner -> names.block(marker.id, owner));
        }
    }

    private static Optional<Node> owner(Marker marker) {
        Node paragraph = marker.getParent();
        Node before = marker.getPrevious();
        marker.unlink();
        if (before == null) {
            Optional<Node> above = Optional.ofNullable(paragraph.getPrevious());
            paragraph.unlink();
            // A heading has its own anchor.
            return above.filter(node -> !(node instanceof Heading));
        }
        trim(before);
        boolean ofItem = paragraph.getParent() instanceof ListItem item && PlainText.bearer(item) == paragraph;
        return Optional.of(ofItem ? paragraph.getParent() : paragraph);
    }

    /** Takes away what stood between the text and its marker. */
    private static void trim(Node before) {
        if (before instanceof SoftLineBreak) {
            before.unlink();
        } else if (before instanceof Text) {
            before.setChars(before.getChars().trimEnd());
        }
    }

    @Override
    public void write(HtmlRenderer.Builder renderer) {
        renderer.attributeProviderFactory(new IndependentAttributeProviderFactory() {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                Names names = Names.of(context.getDocument());
                boolean home = !Scope.of(context.getOptions()).isEmbedded();
                return (node, part, attributes) -> {
                    if (home && isOuterTag(part)) {
                        setId(names, node, attributes);
                    }
                };
            }
        });
    }

    @SuppressWarnings("ReferenceEquality") // the parts are constants of the library
    private static boolean isOuterTag(AttributablePart part) {
        return part == AttributablePart.NODE
                || part == CoreNodeRenderer.LOOSE_LIST_ITEM
                || part == CoreNodeRenderer.TIGHT_LIST_ITEM;
    }

    private static void setId(Names names, Node node, MutableAttributes attributes) {
        names.blockId(node).ifPresent(id -> attributes.replaceValue("id", "b-" + id));
    }
}
