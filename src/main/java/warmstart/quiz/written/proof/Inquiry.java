package warmstart.quiz.written.proof;

import warmstart.base.Problems;
import warmstart.base.Where;

/** One look at a run: whom to ask, and where it is noted that something cannot be answered. */
final class Inquiry {
    private final Observed run;
    private final Where start;
    private final Problems problems;

    Inquiry(Observed run, Where start, Problems problems) {
        this.run = run;
        this.start = start;
        this.problems = problems;
    }

    Observation ask(Statement.Asked asked) {
        return run.of(asked.name(), asked.arguments());
    }

    void fail(int column, String message, String hint) {
        problems.error(RunClaim.at(start, column), message, hint);
    }
}
