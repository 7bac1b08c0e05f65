package warmstart.simulator.hindsight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.content.Scenarios;
import warmstart.labs.library.ScenarioRun;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** Looking back on runs of all wings: every row has a sentence and a chain of causes, everybody sent has a fate. */
class HindsightTest {
    private static final Path LIBRARY = Path.of("content/scenarios");
    private static final Scenarios SCENARIOS = Scenarios.in(Path.of("content"));
    private static final int ROWS_LOOKED_AT = 2_000;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARY)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRowHasASentenceAndAChainOfCauses(Path file) {
        Trace trace = ScenarioRun.of(SCENARIOS.read(file)).trace();
        assertThat(trace.rows().stream().limit(ROWS_LOOKED_AT)).isNotEmpty().allSatisfy(row -> {
            // A kind without a sentence of its own is told by its bare word and figures.
            assertThat(StoryLink.of(row).text())
                    .as(row.kind().word())
                    .endsWith(".")
                    .doesNotStartWith(row.kind().word() + "[");
            List<TraceRow> chain = WhyChain.rows(trace, row.seq());
            assertThat(chain.get(chain.size() - 1)).isEqualTo(row);
            assertThat(chain.get(0).cause()).isEqualTo(TraceRow.NO_CAUSE);
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everythingThatWasSentHasAFate(Path file) {
        ScenarioRun run = ScenarioRun.of(SCENARIOS.read(file));
        long sent = run.trace().rows().stream()
                .filter(row -> List.of("EventAccepted", "CallMade", "MessageSent", "RecordPut")
                        .contains(row.kind().word()))
                .map(TraceRow::subject)
                .distinct()
                .count();
        assertThat(run.fates().stream()
                        .filter(fate -> !fate.event().matches(".*batch-[0-9]+"))
                        .count())
                .isEqualTo(sent);
    }

    @Test
    void aRunIsTheSameAsItself() {
        Trace trace = trace("sqs-partial-batch");
        RunComparison comparison = RunComparison.of(trace, trace);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.firstDivergence()).isEmpty();
    }

    @Test
    void runsAreAlignedByMessage() {
        RunComparison comparison =
                RunComparison.of(trace("sqs-one-bad-message-spoils-the-batch"), trace("sqs-partial-batch"));
        // The batches fared otherwise, and so did the good messages, which were handled twice in the first run only.
        assertThat(comparison.differences())
                .extracting(RunComparison.Difference::subject)
                .contains("orders-1");
        assertThat(comparison.firstDivergence()).isPresent();
    }

    @Test
    void aMessageTellsOfTheBatchesItWasIn() {
        assertThat(WhyChain.about(trace("sqs-retry-after-visibility"), "orders-1"))
                .extracting(StoryLink::text)
                .anyMatch(text -> text.startsWith("The code throws."));
    }

    @Test
    void whoIsSentToADeadLetterQueueIsKept() {
        assertThat(Fates.of(trace("sqs-redrive-after-three"), "orders-1"))
                .get()
                .extracting(Fate::end, Fate::place)
                .containsExactly(Fate.End.SENT_TO_DEAD_LETTER_QUEUE, "orders-dlq");
    }

    private static Trace trace(String name) {
        return ScenarioRun.of(SCENARIOS.read(LIBRARY.resolve(name + ".json"))).trace();
    }
}
