package warmstart.simulator.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Problems;
import warmstart.content.Scenarios;
import warmstart.content.scenario.ScenarioReader;
import warmstart.labs.FixtureFacts;
import warmstart.labs.library.ScenarioPage;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.hindsight.Fates;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.stream.StreamSource;

/** What would have altered the end of a record; the smallest change is compared with what trying everything finds. */
class StreamCounterfactualTest {
    private static final Scenarios SCENARIOS = Scenarios.in(Path.of("content"));
    private static final int STEPS_TRIED = 150;

    // The eighth attempt succeeds, which is the seventh retry. Record 2 is 62.8 s old when its turn comes.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kinesis-poison-batch-blocks-its-shard  | clicks-1 | set the retry attempts of clicks-to-counter from no limit to 6
            kinesis-record-age-ends-a-poison-batch | clicks-2 | set the maximum record age of clicks-to-counter from 1 min to 63 s
            kinesis-filter-moves-the-iterator      | clicks-2 | remove the filters of clicks-to-billing
            kinesis-bisect-isolates-the-bad-record | clicks-1 | switch off BisectBatchOnFunctionError of clicks-to-counter
            """)
    void theSmallestChangeIsFound(String file, String record, String words) {
        ScenarioPage page = SCENARIOS.read(Path.of("content/scenarios", file + ".json"));
        assertThat(words(search(page).smallest(record))).contains(words);
    }

    /** Each row changes the sound mapping of a stream whose second record is bad three times. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "maximumRetryAttempts": 2                                  | clicks-2 | discarded     | set the retry attempts of clicks-to-counter from 2 to 3
            "maximumRetryAttempts": 0                                  | clicks-1 | discarded     | set the batch size of clicks-to-counter from 100 to 1
            "maximumRetryAttempts": 0, "bisect": true                  | clicks-1 | succeeded     | switch off BisectBatchOnFunctionError of clicks-to-counter
            "enabled": false                                           | clicks-1 | open          | switch on clicks-to-counter
            "start": "4 s", "startingPosition": "at-timestamp", "startingTimestamp": "2 s" | clicks-1 | skipped | set the starting timestamp of clicks-to-counter from 2 s to 1 s
            "start": "2 s", "startingPosition": "latest"               | clicks-1 | skipped       | let clicks-to-counter start at TRIM_HORIZON
            "maximumRetryAttempts": 0, "onFailure": "sqs:failed"       | clicks-2 | discarded     | let counter-role deliver to failed
            """)
    void everySettingCanBeTheOne(String settings, String record, String end, String words) {
        ScenarioPage page = page(settings, "kinesis:*");
        Optional<Counterfactual.Answer> answer = search(page).smallest(record);
        assertThat(end(page, page.scenario(), record)).contains(end);
        assertThat(words(answer)).contains(words);
    }

    @Test
    void aRoleThatMayNotReadIsTheReason() {
        assertThat(words(search(page("\"batchSize\": 10", "logs:*")).smallest("clicks-1")))
                .contains("let counter-role read clicks");
    }

    /** Everything within reach is tried, one step at a time. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "maximumRetryAttempts": 2                           | clicks-2
            "maximumRetryAttempts": 1                           | clicks-1
            "maximumRetryAttempts": 3, "batchSize": 1           | clicks-2
            "maximumRetryAttempts": 2, "parallelizationFactor": 2 | clicks-3
            "maximumRetryAttempts": 0, "bisect": true           | clicks-3
            "maximumRecordAge": "60 s", "maximumRetryAttempts": 2 | clicks-3
            """)
    void nothingSmallerIsFoundByTryingEverything(String settings, String record) {
        ScenarioPage page = page(settings, "kinesis:*");
        Counterfactual search = search(page);
        OptionalLong least = OptionalLong.empty();
        String before = end(page, page.scenario(), record).orElseThrow();
        for (Turn turn : everyTurn(search.dials())) {
            Optional<String> after = accepted(turn.scenario()) ? end(page, turn.scenario(), record) : Optional.empty();
            boolean other = after.isPresent()
                    && !after.get().equals(before)
                    && !after.get().equals(Fate.End.OPEN.word());
            if (other && (least.isEmpty() || turn.perMille() < least.getAsLong())) {
                least = OptionalLong.of(turn.perMille());
            }
        }
        OptionalLong found = search.smallest(record)
                .map(answer -> OptionalLong.of(answer.turn().perMille()))
                .orElse(OptionalLong.empty());
        assertThat(found).isEqualTo(least);
    }

    private static List<Turn> everyTurn(List<Dial> dials) {
        List<Turn> turns = new ArrayList<>();
        for (Dial dial : dials) {
            if (dial instanceof Dial.Switch toggle) {
                turns.add(toggle.turned());
            } else if (dial instanceof Dial.Slider slider) {
                for (long i = -STEPS_TRIED; i <= STEPS_TRIED; i++) {
                    long value = slider.now() + i * slider.step();
                    if (i != 0
                            && value >= slider.bounds().min()
                            && value <= slider.bounds().max()) {
                        turns.add(slider.to(value));
                    }
                }
            }
        }
        return turns;
    }

    private static boolean accepted(Scenario changed) {
        return changed.sources().stream()
                .allMatch(source ->
                        ((StreamSource) source).check(changed.quotas().stream()).isEmpty());
    }

    private static Optional<String> end(ScenarioPage page, Scenario scenario, String record) {
        return Fates.of(Simulation.run(scenario, page.seed(), page.bounds(), StopSignal.NEVER), record)
                .map(fate -> fate.end().word());
    }

    private static Optional<String> words(Optional<Counterfactual.Answer> answer) {
        return answer.map(found -> found.turn().words().replace('\u00a0', ' '));
    }

    private static Counterfactual search(ScenarioPage page) {
        return new Counterfactual(page.scenario(), page.seed(), page.bounds(), StopSignal.NEVER);
    }

    private static ScenarioPage page(String settings, String allowed) {
        String text = """
                {"title": "Clicks", "bounds": {"time": "3 min"},
                 "functions": [{"name": "counter", "role": {"may": ["%s"]},
                                "code": {"duration": "1 s", "poison": {"clicks-2": 3}}}],
                 "sources": [{"name": "clicks", "type": "kinesis", "function": "counter", "keys": ["a", "b", "c"],
                              "mapping": {%s}, "at": ["1 s", "1 s", "1 s"]}]}
                """.formatted(allowed, settings);
        Problems problems = new Problems();
        Optional<ScenarioPage> page = new ScenarioReader(FixtureFacts.catalog()).parse(text, "s.json", problems);
        assertThat(problems.sorted()).isEmpty();
        return page.orElseThrow();
    }
}
