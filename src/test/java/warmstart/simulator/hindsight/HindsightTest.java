package warmstart.simulator.hindsight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .filter(row -> List.of("EventAccepted", "CallMade", "MessageSent", "RecordPut", "ObjectWritten")
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

    /** Its good neighbours are in the same batch; what happened to them is theirs to tell. */
    @Test
    void aMessageTellsNothingOfItsNeighbours() {
        List<StoryLink> story = WhyChain.about(trace("sqs-partial-batch"), "orders-1");
        assertThat(story).extracting(link -> link.t() + link.text()).doesNotHaveDuplicates();
        assertThat(story).extracting(StoryLink::text).anyMatch(text -> text.startsWith("The function named"));
    }

    @Test
    void aMessageTellsWhyItsBatchNeverRan() {
        // Received twice; each of the two batches was refused five times and then given back.
        assertThat(WhyChain.about(trace("sqs-reservation-below-the-pollers"), "orders-3"))
                .extracting(StoryLink::text)
                .filteredOn(text -> text.startsWith("Lambda had no room for the batch (1 of 1 in use)"))
                .hasSize(10);
    }

    @Test
    void whoIsSentToADeadLetterQueueIsKept() {
        assertThat(Fates.of(trace("sqs-redrive-after-three"), "orders-1"))
                .get()
                .extracting(Fate::end, Fate::place)
                .containsExactly(Fate.End.SENT_TO_DEAD_LETTER_QUEUE, "orders-dlq");
    }

    /** Of several readers the one with which it went worst decides: counter loses what archive handles. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kinesis-two-readers                    | clicks-1 | DISCARDED           | clicks-to-counter
            kinesis-record-age-ends-a-poison-batch | clicks-2 | SENT_TO_DESTINATION | failed-clicks
            kinesis-filter-moves-the-iterator      | clicks-2 | FILTERED_OUT        | clicks-to-billing
            kinesis-filter-moves-the-iterator      | clicks-4 | SUCCEEDED           | ''
            kinesis-start-at-timestamp             | clicks-1 | SUCCEEDED           | ''
            """)
    void aRecordHasTheFateOfTheReaderWithWhichItWentWorst(String file, String record, Fate.End end, String place) {
        assertThat(Fates.of(trace(file), record))
                .get()
                .extracting(Fate::end, Fate::place)
                .containsExactly(end, place);
    }

    @Test
    void runsAreAlignedByRecord() {
        RunComparison comparison = RunComparison.of(
                trace("kinesis-poison-batch-blocks-its-shard"), trace("kinesis-record-age-ends-a-poison-batch"));
        RunComparison.Difference first = comparison.differences().get(0);
        assertThat(first.subject()).isEqualTo("clicks-1");
        // Bad seven times the eighth attempt succeeds; bad for ever the eighth is the last within a minute.
        assertThat(first.first().orElseThrow().attempts()).isEqualTo(8);
        assertThat(first.first().orElseThrow().fate().end()).isEqualTo(Fate.End.SUCCEEDED);
        assertThat(first.second().orElseThrow().attempts()).isEqualTo(8);
        assertThat(first.second().orElseThrow().fate().end()).isEqualTo(Fate.End.SENT_TO_DESTINATION);
        // The record that grew too old behind it was never tried, and the third is in the second run only.
        RunComparison.Difference second = of(comparison, "clicks-2");
        assertThat(second.second().orElseThrow().attempts()).isZero();
        assertThat(of(comparison, "clicks-3").first()).isEmpty();
    }

    /** Its batch ran with it twice: once it failed as a whole, once it was handled. */
    @Test
    void theAttemptsOfAMessageAreThoseOfItsBatches() {
        RunComparison comparison =
                RunComparison.of(trace("sqs-one-bad-message-spoils-the-batch"), trace("sqs-partial-batch"));
        long runs = trace("sqs-one-bad-message-spoils-the-batch").rows().stream()
                .filter(row -> row.kind().word().equals("MessageReceived")
                        && row.subject().equals("orders-1"))
                .count();
        assertThat(of(comparison, "orders-1").first().orElseThrow().attempts())
                .isEqualTo(runs)
                .isGreaterThan(1);
        assertThat(of(comparison, "orders-1").second().orElseThrow().attempts()).isEqualTo(1);
    }

    private static RunComparison.Difference of(RunComparison comparison, String subject) {
        return comparison.differences().stream()
                .filter(difference -> difference.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Trace trace(String name) {
        return ScenarioRun.of(SCENARIOS.read(LIBRARY.resolve(name + ".json"))).trace();
    }
}
