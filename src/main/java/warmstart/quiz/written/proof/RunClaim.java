package warmstart.quiz.written.proof;

import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.quiz.written.expression.Tokens;

/**
 * What must be so in a run: {@code attempts(uploads-1) == 3}, {@code end(uploads-1) == discarded and not throttles > 0}.
 *
 * <p>On the left stands what is observed, on the right a number, a time or a word. Comparisons are joined by {@code and},
 * {@code or}, {@code not} and brackets; {@code and} binds tighter than {@code or}.
 */
public final class RunClaim {
    /** The longest text that is read: so no nesting is deep. */
    public static final int LENGTH_MAX = 500;

    private final Statement statement;
    private final Where start;

    private RunClaim(Statement statement, Where start) {
        this.statement = statement;
        this.start = start;
    }

    /**
     * Reads a claim.
     *
     * @param start where its first character stands
     * @return empty when it is none; the reason is among the problems, with its column
     */
    public static Optional<RunClaim> parse(String text, Where start, Problems problems) {
        if (text.length() > LENGTH_MAX) {
            problems.error(start, "a claim of more than " + LENGTH_MAX + " characters", "split it");
            return Optional.empty();
        }
        return new ClaimParser(Tokens.ofClaim(text), start, problems)
                .whole()
                .map(statement -> new RunClaim(statement, start));
    }

    /** Whether it is so in a run, and what is the case; empty when the run cannot tell, and the reason is a problem. */
    public Optional<Verdict> in(Observed run, Problems problems) {
        return statement.in(new Inquiry(run, start, problems));
    }

    static Where at(Where start, int column) {
        return new Where(start.file(), start.line(), Math.max(start.column(), 1) + column);
    }
}
