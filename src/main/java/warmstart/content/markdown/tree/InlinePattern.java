package warmstart.content.markdown.tree;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A construct within a line that a regular expression recognises at the cursor, such as {@code [[Timeout]]} or {@code
 * #tag}. The pattern may look back beyond the cursor; it must not run over more text than it needs, for it is tried at
 * every occurrence of its first characters.
 *
 * @param firstCharacters the characters with which a match can begin
 * @param pattern what has to follow, including the first character
 * @param reader makes the node; it has to set the node's characters
 */
public record InlinePattern(String firstCharacters, Pattern pattern, Reader reader) {
    /** Makes a node of a match, or leaves the text to others by returning nothing. */
    @FunctionalInterface
    public interface Reader {
        /** The node for a match; the parser stands at its beginning. */
        Optional<Node> read(Matcher match, LightInlineParser parser);
    }

    /** Tries the pattern at the cursor; on success the node is in the tree and the cursor behind it. */
    public boolean tryAt(LightInlineParser parser) {
        Matcher match = pattern.matcher(parser.getInput());
        match.region(parser.getIndex(), parser.getInput().length());
        match.useTransparentBounds(true);
        match.useAnchoringBounds(false);
        Optional<Node> node = match.lookingAt() ? reader.read(match, parser) : Optional.empty();
        node.ifPresent(found -> {
            parser.appendNode(found);
            parser.setIndex(match.end());
        });
        return node.isPresent();
    }
}
