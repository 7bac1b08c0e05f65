package warmstart.content.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import warmstart.base.Problem;

/** Collects what an author should mend in the text that is being laid out. */
public final class Reports {
    private static final int REPORTS_MAX = 100;

    private final Lines lines;
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Reports on a text with these lines. */
    public Reports(Lines lines) {
        this.lines = lines;
    }

    /** Notes a mistake that has to be mended. */
    public void error(Node node, String message, String hint) {
        add(Problem.error(lines.where(node.getStartOffset()), message, hint));
    }

    /** Notes something to look at. */
    public void warning(Node node, String message, String hint) {
        add(Problem.warning(lines.where(node.getStartOffset()), message, hint));
    }

    /** What is wrong twice in a line is said once, and a page full of mistakes need not be listed to its end. */
    private void add(Problem problem) {
        if (problems.size() < REPORTS_MAX) {
            problems.add(problem);
        }
    }

    /** All reports by line. */
    public List<Problem> sorted() {
        return problems.stream().sorted(Comparator.comparing(Problem::where)).toList();
    }
}
