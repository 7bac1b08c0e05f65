package warmstart.simulator.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.content.Scenarios;
import warmstart.labs.library.ScenarioPage;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.hindsight.Fates;

/** The smallest change of one setting that alters how one ends, always checked by running it. */
class CounterfactualTest {
    private static final Scenarios SCENARIOS = Scenarios.in(Path.of("content"));

    // The timeout is raised from 3 s to just what the code takes; one place more is one place more; after 29 s sharp
    // the
    // door gives up in the same moment.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            async-timeout-is-an-error    | uploads-1 | set the timeout of thumbnails from 3 s to 5 s
            sync-reserved-throttle       | shop-2    | set the reserved concurrency of orders from 1 to 2
            sync-account-throttle        | shop-11   | set the concurrency limit of the account from 10 to 11
            async-dlq-without-permission | uploads-1 | let thumbnails-role deliver to failed
            async-three-attempts         | uploads-1 | give thumbnails a queue as its dead-letter queue, and its role the permission
            rest-api-29-seconds          | shop-1    | set the timeout of orders from 1 min to 29 s
            """)
    void theSmallestChangeIsFound(String file, String subject, String words) {
        assertThat(smallest(file, subject).map(answer -> answer.turn().words().replace('\u00a0', ' ')))
                .contains(words);
    }

    @Test
    void theChangeDoesWhatItSays() {
        ScenarioPage page = page("async-timeout-is-an-error");
        Counterfactual.Answer answer =
                smallest("async-timeout-is-an-error", "uploads-1").orElseThrow();
        var trace = Simulation.run(answer.turn().scenario(), page.seed(), page.bounds(), StopSignal.NEVER);
        assertThat(Fates.of(trace, "uploads-1").orElseThrow().end())
                .isEqualTo(answer.after().fate().end())
                .isNotEqualTo(answer.before().fate().end());
    }

    @Test
    void whatNoSingleSettingChangesHasNoAnswer() {
        // It fails at every delivery, so more receives only delay its way to the dead-letter queue.
        assertThat(smallest("sqs-redrive-after-three", "orders-1")).isEmpty();
    }

    @Test
    void whoIsNotInTheRunHasNoAnswer() {
        assertThat(smallest("async-three-attempts", "uploads-2")).isEmpty();
    }

    private static Optional<Counterfactual.Answer> smallest(String file, String subject) {
        ScenarioPage page = page(file);
        return new Counterfactual(page.scenario(), page.seed(), page.bounds(), StopSignal.NEVER).smallest(subject);
    }

    private static ScenarioPage page(String file) {
        return SCENARIOS.read(Path.of("content/scenarios", file + ".json"));
    }
}
