package warmstart.content.markdown.inline;

import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import warmstart.content.markdown.tree.Construct;
import warmstart.content.markdown.tree.MarkSearch;
import warmstart.content.markdown.tree.Names;
import warmstart.content.markdown.tree.PlainText;
import warmstart.content.markdown.tree.Scope;
import warmstart.facts.Fact;
import warmstart.facts.FactId;

/**
 * The values that carry facts, as links to their cards: in the block {@code ^timeout-max} the words {@code 15 minutes}
 * become {@code <a class="fact" data-fact="timeout-max" href="/facts/timeout-max">15 minutes</a>}.
 */
public final class FactMarks implements Construct {
    /** The marked words in the tree. */
    static final class FactMark extends Node {
        private final FactId fact;

        FactMark(FactId fact, BasedSequence chars) {
            super(chars);
            this.fact = fact;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** Text without any escapes left in it. */
    static final class Plain extends Node implements PlainText.Shown {
        private final String text;

        Plain(String text, BasedSequence chars) {
            super(chars);
            this.text = text;
        }

        @Override
        public String shown() {
            return text;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A code span of which a part is marked. */
    static final class MarkedCode extends Node {
        MarkedCode(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public void dress(Document document, Scope scope) {
        Names names = Names.of(document);
        // The longest mark first: "3 attempts" must not lose its number to a fact that is marked "3".
        Comparator<Fact> longestFirst =
                Comparator.comparingInt(fact -> -fact.wording().mark().length());
        for (Fact fact : scope.facts().stream().sorted(longestFirst).toList()) {
            Optional<Node> owner = names.owner(fact.anchor().block().toLowerCase(Locale.ROOT));
            owner.ifPresent(block -> mark(fact, PlainText.bearer(block), scope));
        }
    }

    private static void mark(Fact fact, Node bearer, Scope scope) {
        FactMarking marking = new FactMarking(bearer);
        String mark = MarkSearch.plain(fact.wording().mark());
        int at = MarkSearch.find(marking.text(), mark, 0);
        boolean stated = at >= 0;
        while (at >= 0 && !marking.wrap(at, at + mark.length(), fact.id())) {
            at = MarkSearch.find(marking.text(), mark, at + 1);
        }
        if (stated && at < 0) {
            scope.reports()
                    .warning(
                            bearer,
                            "`" + mark + "` cannot be marked as the fact `" + fact.id() + "`",
                            "write it once outside of links and other marks");
        }
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(
                new NodeRenderingHandler<>(Plain.class, (node, context, html) -> html.text(node.text)),
                new NodeRenderingHandler<>(
                        MarkedCode.class,
                        (node, context, html) -> html.tag("code", false, false, () -> context.renderChildren(node))),
                new NodeRenderingHandler<>(
                        FactMark.class,
                        (node, context, html) -> html.attr("class", "fact")
                                .attr("data-fact", node.fact.value())
                                .attr("href", "/facts/" + node.fact.value())
                                .withAttr()
                                .tag("a", false, false, () -> context.renderChildren(node))));
    }
}
