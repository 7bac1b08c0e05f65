package warmstart.content.markdown.inline;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import warmstart.content.markdown.inline.FactMarks.FactMark;
import warmstart.content.markdown.inline.FactMarks.MarkedCode;
import warmstart.content.markdown.inline.FactMarks.Plain;
import warmstart.content.markdown.tree.PlainText;
import warmstart.content.markdown.tree.PlainText.Piece;
import warmstart.facts.FactId;

/** Wraps words of one block, wherever markup divides them. */
final class FactMarking {
    private final List<Piece> pieces;
    private final String text;

    FactMarking(Node bearer) {
        this.pieces = PlainText.pieces(bearer);
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        this.text = all.toString();
    }

    /** The block's plain text, in which positions count. */
    String text() {
        return text;
    }

    /** Wraps the words from one position to another; false when they stand in a link or are cut by markup. */
    boolean wrap(int start, int end, FactId fact) {
        List<Span> spans = spans(start, end);
        if (!spans.stream().allMatch(Span::isFree)) {
            return false;
        }
        return spans.size() == 1 ? wrapOne(spans.get(0), fact) : wrapSeveral(spans, fact);
    }

    /** The part of a piece that belongs to the words. */
    private record Span(Piece piece, int from, int to) {
        boolean isFree() {
            Node node = piece.node();
            boolean words = node instanceof Text
                    || node instanceof Plain
                    || node instanceof Code
                    || node instanceof SoftLineBreak;
            return words && node.getAncestorOfType(LinkNodeBase.class, FactMark.class) == null;
        }

        boolean isWhole() {
            return from == 0 && to == piece.text().length();
        }

        Plain plain(int begin, int finish) {
            return new Plain(piece.text().substring(begin, finish), piece.node().getChars());
        }
    }

    private List<Span> spans(int start, int end) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int after = at + piece.text().length();
            if (after > start && at < end) {
                spans.add(new Span(piece, Math.max(start, at) - at, Math.min(end, after) - at));
            }
            at = after;
        }
        return spans;
    }

    private static boolean wrapOne(Span span, FactId fact) {
        Node node = span.piece().node();
        FactMark mark = new FactMark(fact, node.getChars());
        mark.appendChild(span.plain(span.from(), span.to()));
        if (node instanceof Code && !span.isWhole()) {
            MarkedCode code = new MarkedCode(node.getChars());
            code.appendChild(span.plain(0, span.from()));
            code.appendChild(mark);
            code.appendChild(span.plain(span.to(), span.piece().text().length()));
            node.insertBefore(code);
        } else {
            // A code span that is the fact as a whole needs no second ground: a fact is set in mono anyway.
            node.insertBefore(span.plain(0, span.from()));
            node.insertBefore(mark);
            node.insertBefore(span.plain(span.to(), span.piece().text().length()));
        }
        node.unlink();
        return true;
    }

    private static boolean wrapSeveral(List<Span> spans, FactId fact) {
        Span first = spans.get(0);
        Span last = spans.get(spans.size() - 1);
        Node parent = commonParent(first.piece().node(), last.piece().node());
        Node from = childOf(parent, first.piece().node());
        Node to = childOf(parent, last.piece().node());
        boolean cutsFirst = first.from() > 0 && !(from instanceof Text || from instanceof Plain);
        boolean cutsLast = last.to() < last.piece().text().length() && !(to instanceof Text || to instanceof Plain);
        if (cutsFirst || cutsLast || !coversAll(from, spans) || !coversAll(to, spans)) {
            return false;
        }
        FactMark mark = new FactMark(fact, from.getChars());
        from.insertBefore(mark);
        mark.insertBefore(first.plain(0, from == first.piece().node() ? first.from() : 0));
        moveInto(mark, from, to, spans);
        mark.insertAfter(last.plain(
                to == last.piece().node() ? last.to() : last.piece().text().length(),
                last.piece().text().length()));
        return true;
    }

    /** Whether every piece below a node belongs to the words, so that the node may be wrapped as it is. */
    private static boolean coversAll(Node node, List<Span> spans) {
        return PlainText.pieces(node).stream()
                .filter(piece -> !piece.text().isEmpty())
                .allMatch(piece -> spans.stream().anyMatch(span -> span.piece().node() == piece.node()));
    }

    private static void moveInto(FactMark mark, Node from, Node to, List<Span> spans) {
        List<Node> moved = new ArrayList<>();
        for (Node node = from; node != to; node = node.getNext()) {
            moved.add(node);
        }
        moved.add(to);
        for (Node node : moved) {
            Node kept = spans.stream()
                    .filter(span -> span.piece().node() == node && !span.isWhole())
                    .<Node>map(span -> span.plain(span.from(), span.to()))
                    .findFirst()
                    .orElse(node);
            node.unlink();
            mark.appendChild(kept);
        }
    }

    private static Node commonParent(Node a, Node b) {
        Node parent = a.getParent();
        while (!isBelow(parent, b)) {
            parent = parent.getParent();
        }
        return parent;
    }

    private static boolean isBelow(Node ancestor, Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == ancestor) {
                return true;
            }
        }
        return false;
    }

    private static Node childOf(Node parent, Node descendant) {
        Node child = descendant;
        while (child.getParent() != parent) {
            child = child.getParent();
        }
        return child;
    }
}
