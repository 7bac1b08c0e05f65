package warmstart.content.markdown.tree;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a reader sees of a node, as plain text. */
public final class PlainText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n|\\r");

    private PlainText() {}

    /**
     * A piece of text that no markup divides.
     *
     * @param node the node that holds it
     * @param text what a reader sees of it
     */
    public record Piece(Node node, String text) {}

    /** The text of a node on one line. */
    public static String of(Node node) {
        StringBuilder text = new StringBuilder();
        pieces(node).forEach(piece -> text.append(piece.text()));
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /**
     * The text that bears a block's id: of a list item its first paragraph, of anything else the whole.
     *
     * @param owner the block
     */
    public static Node bearer(Node owner) {
        if (owner instanceof ListItem) {
            for (Node child : owner.getChildren()) {
                if (child instanceof Paragraph) {
                    return child;
                }
            }
        }
        return owner;
    }

    /** The text of a node in pieces, from left to right. */
    public static List<Piece> pieces(Node node) {
        List<Piece> pieces = new ArrayList<>();
        collect(node, pieces);
        return pieces;
    }

    private static void collect(Node node, List<Piece> into) {
        if (isLeaf(node)) {
            into.add(new Piece(node, leaf(node)));
            return;
        }
        for (Node child : node.getChildren()) {
            collect(child, into);
        }
        if (node instanceof Block || node instanceof TableCell) {
            into.add(new Piece(node, " "));
        }
    }

    private static boolean isLeaf(Node node) {
        return node instanceof Code || node instanceof Footnote || !node.hasChildren();
    }

    private static String leaf(Node node) {
        if (node instanceof Text) {
            return node.getChars().unescape();
        }
        if (node instanceof Code code) {
            return code(code);
        }
        if (node instanceof LinkNode link) {
            return link.embed() ? "" : link.shown();
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return " ";
        }
        return other(node);
    }

    private static String other(Node node) {
        if (node instanceof HtmlEntity) {
            return node.getChars().unescape();
        }
        if (node instanceof AutoLink link) {
            return link.getText().toString();
        }
        if (node instanceof MailLink mail) {
            return mail.getText().toString();
        }
        if (node instanceof Shown shown) {
            return shown.shown();
        }
        return "";
    }

    /** A node of ours that shows text of its own, such as a tag. */
    public interface Shown {
        /** What a reader sees of it. */
        String shown();
    }

    /** The text of a code span: its line ends are spaces, one space beside each tick does not count. */
    public static String code(Code code) {
        String text = LINE_END.matcher(code.getText()).replaceAll(" ");
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String plain = padded ? text.substring(1, text.length() - 1) : text;
        // In a table a pipe has to be escaped even within code; the backslash is not part of the code.
        return code.getAncestorOfType(TableCell.class) == null ? plain : plain.replace("\\|", "|");
    }
}
