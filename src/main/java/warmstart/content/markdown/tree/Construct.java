package warmstart.content.markdown.tree;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.List;

/**
 * One construct of Obsidian Markdown, such as {@code ==highlight==}: how it is read, put in order and written.
 *
 * <p>A construct is one class with one file of examples ({@code highlight.spec.md}). It takes part in as many of the
 * steps below as it needs, in this order.
 */
public interface Construct {
    /** A tag within the outermost tag of a node; a block's id and the like go to the outermost only. */
    AttributablePart INNER = new AttributablePart("INNER");

    /** What recognises the construct within a line. */
    default List<InlinePattern> patterns() {
        return List.of();
    }

    /** The extensions of Flexmark that read the construct, when it brings them along. */
    default List<Parser.ParserExtension> extensions() {
        return List.of();
    }

    /** How those extensions shall read. */
    default void configure(MutableDataHolder options) {}

    /** Adds anything else that recognises the construct in the source. */
    default void read(Parser.Builder parser) {}

    /** Puts the tree in order once it is read; must not depend on any other note. */
    default void shape(Document document) {}

    /** Completes the tree for showing, when the vault and the facts are known. */
    default void dress(Document document, Scope scope) {}

    /** Writes the construct's nodes as HTML. */
    default List<NodeRenderingHandler<?>> renderers() {
        return List.of();
    }

    /** Adds anything else to the renderer, such as attributes on nodes of other constructs. */
    default void write(HtmlRenderer.Builder renderer) {}
}
