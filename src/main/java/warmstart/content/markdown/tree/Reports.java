package warmstart.content.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import warmstart.base.Problem;
import warmstart.base.Problems;

/** Collects what an author should mend in the text that is being laid out. */
public final class Reports {
    private final Lines lines;
    private final Problems problems = new Problems();

    /** Reports on a text with these lines. */
    public Reports(Lines lines) {
        this.lines = lines;
    }

    /** Notes a mistake that has to be mended. */
    public void error(Node node, String message, String hint) {
        problems.error(lines.where(node.getStartOffset()), message, hint);
    }

    /** Notes something to look at. */
    public void warning(Node node, String message, String hint) {
        problems.warning(lines.where(node.getStartOffset()), message, hint);
    }

    /** All reports by line. */
    public List<Problem> sorted() {
        return problems.sorted();
    }
}
