package warmstart.content.markdown.inline;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import warmstart.content.markdown.tree.Construct;

/** Marked text, {@code ==at least once==}; it may hold emphasis, code and links, and a single equals sign. */
public final class Highlight implements Construct {
    private static final int MARKER_LENGTH = 2;

    /** The marked text in the tree. */
    static final class Marked extends DelimitedNodeImpl {
        Marked(BasedSequence opening, BasedSequence closing) {
            super(opening, BasedSequence.NULL, closing);
        }
    }

    @Override
    public void read(Parser.Builder parser) {
        parser.customDelimiterProcessor(new Equals());
    }

    @Override
    public List<NodeRenderingHandler<?>> renderers() {
        return List.of(new NodeRenderingHandler<>(
                Marked.class,
                (node, context, html) -> html.tag("mark", false, false, () -> context.renderChildren(node))));
    }

    /** Flanking is decided as for emphasis, so {@code a == b} is left alone. */
    private static final class Equals extends EmphasisDelimiterProcessor {
        Equals() {
            super('=', false);
        }

        @Override
        public int getMinLength() {
            return MARKER_LENGTH;
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return opener.length() >= MARKER_LENGTH && closer.length() >= MARKER_LENGTH ? MARKER_LENGTH : 0;
        }

        @Override
        public void process(Delimiter opener, Delimiter closer, int used) {
            Marked marked = new Marked(opener.getTailChars(used), closer.getLeadChars(used));
            opener.moveNodesBetweenDelimitersTo(marked, closer);
        }
    }
}
