package warmstart.simulator.mixed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.simulator.Golden;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.metric.Metrics;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceJson;

/** The traces of two hundred mixed runs as digests: the same bytes on every machine and every JDK. */
final class MixedTracesTest {
    private static final ManyRuns RUNS = ManyRuns.ofAllWings();
    private static final int SEEDS = 200;
    private static final int ROWS_KEPT = 50;

    @Test
    void everyTraceHasTheBytesItHad() {
        StringBuilder digests = new StringBuilder();
        for (long seed = 0; seed < SEEDS; seed++) {
            Trace trace = RUNS.run(seed);
            digests.append(digest(TraceJson.lines(trace)))
                    .append("  ")
                    .append(seed)
                    .append('\n');
        }
        Golden.compare(MixedTracesTest.class, "mixed.sha256", digests.toString());
    }

    /** Who watches a run sees every row, also those that the trace does not keep. */
    @Test
    void aSummarisedRunHasTheMetricsOfTheFullOne() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Scenario scenario = RUNS.scenario(seed);
            List<String> names =
                    scenario.functions().stream().map(FunctionConfig::name).toList();
            // The step that reaches the limit of rows is finished, and its last rows are to be kept too.
            Trace full = ManyRuns.run(scenario, seed, ManyRuns.BOUNDS.keeping(Integer.MAX_VALUE));
            Metrics live = new Metrics(names);
            Trace summary = ManyRuns.run(scenario, seed, ManyRuns.BOUNDS.keeping(ROWS_KEPT), live);
            assertThat(summary.rows()).hasSizeLessThanOrEqualTo(ROWS_KEPT);
            assertThat(summary.written()).as("seed " + seed).isEqualTo(full.written());
            assertThat(summary.ending()).as("seed " + seed).isEqualTo(full.ending());
            assertThat(table(live)).as("seed " + seed).isEqualTo(table(Metrics.of(full, names)));
        }
    }

    private static String table(Metrics metrics) {
        StringBuilder table = new StringBuilder();
        for (String function : metrics.functions()) {
            for (Metric metric : Metric.values()) {
                table.append(function).append(' ').append(metric.word());
                table.append(' ').append(metrics.of(function, metric)).append('\n');
            }
        }
        return table.toString();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
