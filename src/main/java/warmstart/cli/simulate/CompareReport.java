package warmstart.cli.simulate;

import java.io.PrintWriter;
import java.util.Optional;
import warmstart.base.Counted;
import warmstart.labs.library.ScenarioRun;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.hindsight.RunComparison;
import warmstart.simulator.lambda.story.StoryLink;

/** Writes in what two runs differ, message by message. */
final class CompareReport {
    private static final int TOLD_MAX = 40;

    private final PrintWriter out;

    CompareReport(PrintWriter out) {
        this.out = out;
    }

    /** Whether the runs are the same. */
    boolean print(ScenarioRun first, ScenarioRun second) {
        RunComparison comparison = RunComparison.of(first.trace(), second.trace());
        out.println("A: " + first.page().title());
        out.println("B: " + second.page().title());
        comparison.firstDivergence().ifPresent(seq -> diverged(first, second, seq));
        out.println(comparison.same() + " fared the same, "
                + comparison.differences().size() + " differently.");
        comparison.differences().stream().limit(TOLD_MAX).forEach(difference -> {
            out.println(difference.subject());
            out.println("  A  " + words(difference.first()));
            out.println("  B  " + words(difference.second()));
        });
        if (comparison.differences().size() > TOLD_MAX) {
            out.println("… and " + (comparison.differences().size() - TOLD_MAX) + " more");
        }
        return comparison.firstDivergence().isEmpty();
    }

    private void diverged(ScenarioRun first, ScenarioRun second, long seq) {
        out.println("They part at row " + seq + ":");
        row("A", first, seq);
        row("B", second, seq);
    }

    private void row(String name, ScenarioRun run, long seq) {
        if (seq < run.trace().rows().size()) {
            StoryLink link = StoryLink.of(run.trace().row(seq));
            out.println("  " + name + "  " + Micros.words(link.t()).replace('\u00a0', ' ') + "  "
                    + run.trace().row(seq).subject() + ": " + link.text());
        } else {
            out.println("  " + name + "  (over)");
        }
    }

    private static String words(Optional<RunComparison.Course> course) {
        return course.map(one -> RunReport.words(one.fate()) + ", " + Counted.of(one.attempts(), "attempt") + ", until "
                        + Micros.words(one.endMicros()).replace('\u00a0', ' ') + ", " + one.billedMillis()
                        + " ms charged")
                .orElse("(not there)");
    }
}
