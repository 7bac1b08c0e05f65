package warmstart.cli.simulate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.labs.library.ScenarioPage;
import warmstart.labs.library.ScenarioRun;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.metric.Metrics;

/** The same scenario with many seeds, from its own on: how often each expectation is met, and how the counts spread. */
final class ManyRuns {
    private final ScenarioPage page;
    private final Map<String, Integer> met = new LinkedHashMap<>();
    private final Map<Metric, List<Long>> counts = new LinkedHashMap<>();
    private int runs;
    private int asExpected;

    ManyRuns(ScenarioPage page) {
        this.page = page;
    }

    /** Whether every run was as expected. */
    boolean allAsExpected() {
        return asExpected == runs;
    }

    void run(int wanted, long firstSeed, StopSignal stop) {
        List<String> functions =
                page.scenario().functions().stream().map(FunctionConfig::name).toList();
        for (int i = 0; i < wanted && !stop.given(); i++) {
            Metrics metrics = new Metrics(functions);
            ScenarioRun run = ScenarioRun.of(page, firstSeed + i, stop, List.of(metrics));
            runs++;
            boolean all = true;
            for (ScenarioRun.Judged judged : run.judged()) {
                met.merge(judged.expectation().text(), judged.finding().holds() ? 1 : 0, Integer::sum);
                all &= judged.finding().holds();
            }
            asExpected += all ? 1 : 0;
            Arrays.stream(Metric.values())
                    .forEach(metric -> counts.computeIfAbsent(metric, m -> new ArrayList<>())
                            .add(metrics.of(metric)));
        }
    }

    void print(PrintWriter out) {
        out.println(page.title());
        out.println(asExpected + " of " + runs + " runs as expected.");
        met.forEach((text, times) -> out.println("  " + times + " of " + runs + "  " + text));
        out.printf("%-44s %12s %12s %12s%n", "over all functions", "least", "median", "most");
        counts.forEach((metric, values) -> {
            Collections.sort(values);
            if (values.get(values.size() - 1) > 0) {
                out.printf(
                        "%-44s %12d %12d %12d%n",
                        metric.word(), values.get(0), values.get(values.size() >> 1), values.get(values.size() - 1));
            }
        });
    }
}
