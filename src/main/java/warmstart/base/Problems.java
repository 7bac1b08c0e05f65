package warmstart.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects {@link Problem}s while files are read. Not thread-safe: one reader, one collection.
 */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes a mistake that has to be mended. */
    public void error(Where where, String message, String hint) {
        found.add(Problem.error(where, message, hint));
    }

    /** Notes something to look at. */
    public void warning(Where where, String message, String hint) {
        found.add(Problem.warning(where, message, hint));
    }

    /** Takes over what another reader found. */
    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /** All problems so far, by file and line; those of one line in the order in which they were found. */
    public List<Problem> sorted() {
        return found.stream().sorted(Comparator.comparing(Problem::where)).toList();
    }

    /** Whether any of them is an error. */
    public boolean anyError() {
        return found.stream().anyMatch(Problem::isError);
    }
}
