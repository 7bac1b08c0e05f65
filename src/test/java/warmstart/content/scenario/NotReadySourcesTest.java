package warmstart.content.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.base.Problems;
import warmstart.labs.FixtureFacts;
import warmstart.labs.library.ScenarioPage;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** Pollers that find a function without its network interfaces keep their batch and come back. */
class NotReadySourcesTest {
    private static Trace run(String source) {
        Problems problems = new Problems();
        ScenarioPage page = new ScenarioReader(FixtureFacts.catalog())
                .parse("""
                        {"title": "Pending",
                         "network": {"vpcs": [{"id": "v", "block": "10.0.0.0/16"}],
                                     "subnets": [{"id": "a", "vpc": "v", "block": "10.0.1.0/24"}],
                                     "securityGroups": [{"id": "sg"}]},
                         "functions": [{"name": "worker", "code": {"duration": "1 s"}, "role": {"may": ["*"]},
                                        "vpc": {"subnets": ["a"], "securityGroups": ["sg"], "state": "pending"}}],
                         "sources": [%s]}
                        """.formatted(source), "s.json", problems)
                .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
        return Simulation.run(page.scenario(), 1, page.bounds(), StopSignal.NEVER);
    }

    private static List<TraceRow> rows(Trace trace, String kind) {
        return trace.rows().stream()
                .filter(row -> row.kind().word().equals(kind))
                .toList();
    }

    @Test
    void aBatchOfAStreamWaitsAndLosesNoAttempt() {
        Trace trace = run("{\"name\": \"clicks\", \"type\": \"kinesis\", \"function\": \"worker\", \"at\": [\"0 s\"]}");
        assertThat(rows(trace, "BatchRefused"))
                .isNotEmpty()
                .allMatch(row -> row.rule().equals("assumed:stream-throttle-pace"));
        assertThat(rows(trace, "BatchThrottled")).isEmpty();
        assertThat(rows(trace, "InvocationSucceeded")).hasSize(1);
    }

    @Test
    void aBatchOfAQueueGoesBackAndIsReceivedAgain() {
        Trace trace = run("{\"name\": \"orders\", \"type\": \"sqs\", \"function\": \"worker\", \"at\": [\"0 s\"]}");
        List<TraceRow> pauses = rows(trace, "BatchThrottled");
        assertThat(pauses).isNotEmpty();
        assertThat(pauses.get(0).kind().tell(pauses.get(0).numbers()))
                .startsWith("The function is not ready for the batch; its poller pauses for");
        assertThat(rows(trace, "InvocationSucceeded")).hasSize(1);
    }
}
