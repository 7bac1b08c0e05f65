package warmstart.cli.simulate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import warmstart.labs.library.ScenarioCase;
import warmstart.labs.library.ScenarioRun;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.hindsight.WhyChain;
import warmstart.simulator.lambda.story.StoryLink;

/** Tries cases that were recorded elsewhere: how many come out as observed, and for the first that do not, our reasons. */
final class CaseReport {
    private static final int DIFFERENCES_TOLD = 10;
    private static final int REASONS_TOLD = 12;

    private final Map<String, int[]> groups = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private int passed;
    private int total;

    private record Difference(ScenarioCase tried, ScenarioRun run) {}

    void run(ScenarioCase wanted, StopSignal stop) {
        ScenarioRun run = ScenarioRun.of(wanted.page(), wanted.page().seed(), stop, List.of());
        int[] score = groups.computeIfAbsent(wanted.group(), name -> new int[] {0, 0});
        boolean same = run.asExpected();
        score[0] += same ? 1 : 0;
        score[1]++;
        passed += same ? 1 : 0;
        total++;
        if (!same && differences.size() < DIFFERENCES_TOLD) {
            differences.add(new Difference(wanted, run));
        }
    }

    /** Whether there were cases, and all came out as observed. */
    boolean allPassed() {
        return total > 0 && passed == total;
    }

    void print(PrintWriter out) {
        groups.forEach((group, score) -> out.println("passed " + score[0] + "/" + score[1] + " " + group));
        out.println("passed " + passed + "/" + total + " in all");
        differences.forEach(difference -> print(difference, out));
        if (total - passed > differences.size()) {
            out.println();
            out.println("… and " + (total - passed - differences.size()) + " more differ");
        }
    }

    private static void print(Difference difference, PrintWriter out) {
        out.println();
        out.println(difference.tried().name() + ":");
        for (ScenarioRun.Judged judged : difference.run().judged()) {
            if (!judged.finding().holds()) {
                out.println("  " + judged.expectation().text() + ": "
                        + judged.finding().said().replace('\u00a0', ' '));
                reasons(difference.run(), judged, out);
            }
        }
    }

    private static void reasons(ScenarioRun run, ScenarioRun.Judged judged, PrintWriter out) {
        List<Long> evidence = judged.finding().evidence();
        if (!evidence.isEmpty()) {
            List<StoryLink> chain = WhyChain.of(run.trace(), evidence.get(evidence.size() - 1));
            new RunReport(out).links(chain.subList(Math.max(0, chain.size() - REASONS_TOLD), chain.size()));
        }
    }
}
