package warmstart.simulator.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.simulator.KnownRules;

/** Partial batch responses: every form that the guides list, of queues and of streams. */
class BatchAnswerTest {
    private static final List<String> BATCH = List.of("m0", "m1", "m2", "m3");

    private static List<BatchOutcome> everywhere(String answer) {
        return List.of(
                BatchAnswer.ofQueue(Answers.of(answer), BATCH, true),
                BatchAnswer.ofFifo(Answers.of(answer), BATCH, List.of("g", "g", "g", "g"), true),
                BatchAnswer.ofStream(Answers.of(answer), BATCH, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                "raw:",
                "{}",
                "[]",
                "{\"batchItemFailures\":[]}",
                "{\"batchItemFailures\":null}",
                "{\"somethingElse\":1}",
                "{\"batchItemFailure\":[{\"itemIdentifier\":\"m1\"}]}"
            })
    void anEmptyReportMeansThatNothingFailed(String answer) {
        assertThat(everywhere(answer)).allSatisfy(outcome -> {
            assertThat(outcome.kind()).isEqualTo(BatchOutcome.Kind.NOTHING_FAILED);
            assertThat(outcome.again()).isEmpty();
            assertThat(KnownRules.knows(outcome.reason().rule().id())).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw",
                "raw:oops",
                "\"ok\"",
                "5",
                "true",
                "[1]",
                "{\"batchItemFailures\":\"m1\"}",
                "{\"batchItemFailures\":{}}",
                "{\"batchItemFailures\":[\"m1\"]}",
                "{\"batchItemFailures\":[null]}",
                "{\"batchItemFailures\":[{}]}",
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}",
                "{\"batchItemFailures\":[{\"itemIdentifier\":null}]}",
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"unknown\"}]}",
                "{\"batchItemFailures\":[{\"itemIdentifier\":123}]}",
                "{\"batchItemFailures\":[{\"foo\":\"m1\"}]}",
                "{\"batchItemFailures\":[{\"itemidentifier\":\"m1\"}]}",
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"m1\"},{\"itemIdentifier\":\"unknown\"}]}"
            })
    void aFaultyReportMeansThatAllFailed(String answer) {
        assertThat(everywhere(answer)).allSatisfy(outcome -> {
            assertThat(outcome.kind()).isEqualTo(BatchOutcome.Kind.ALL_FAILED);
            assertThat(outcome.again()).containsExactly(0, 1, 2, 3);
            assertThat(KnownRules.knows(outcome.reason().rule().id())).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"throw, ALL_FAILED", "null, NOTHING_FAILED", "5, NOTHING_FAILED", "raw:x, NOTHING_FAILED"})
    void withoutTheSettingOnlyAnErrorFails(String answer, BatchOutcome.Kind kind) {
        assertThat(BatchAnswer.ofQueue(Answers.of(answer), BATCH, false).kind()).isEqualTo(kind);
        assertThat(BatchAnswer.ofStream(Answers.of(answer), BATCH, false).kind())
                .isEqualTo(kind);
    }

    @Test
    void aThrottledBatchComesBackWhole() {
        assertThat(BatchAnswer.ofQueue(Answers.THROTTLED, BATCH, true).again()).hasSize(4);
    }

    /** Every subset of four records: a queue gets back what was reported, a shard all from the lowest on. */
    @Test
    void everySubsetOfABatchIsTreatedByItsSource() {
        for (int bits = 1; bits < 16; bits++) {
            int subset = bits;
            List<Integer> reported = IntStream.range(0, 4)
                    .filter(i -> (subset >> i & 1) == 1)
                    .boxed()
                    .toList();
            List<Integer> backwards = new ArrayList<>(reported);
            java.util.Collections.reverse(backwards);
            FunctionAnswer answer = report(backwards);
            assertThat(BatchAnswer.ofQueue(answer, BATCH, true).again()).isEqualTo(reported);
            int lowest = Integer.numberOfTrailingZeros(bits);
            assertThat(BatchAnswer.ofStream(answer, BATCH, true).again())
                    .isEqualTo(IntStream.range(lowest, 4).boxed().toList());
            assertThat(BatchAnswer.ofStream(answer, BATCH, true).kind())
                    .isEqualTo(lowest == 0 ? BatchOutcome.Kind.ALL_FAILED : BatchOutcome.Kind.SOME_FAILED);
            assertThat(BatchAnswer.ofQueue(answer, BATCH, true).kind())
                    .isEqualTo(bits == 15 ? BatchOutcome.Kind.ALL_FAILED : BatchOutcome.Kind.SOME_FAILED);
        }
    }

    @Test
    void aRecordReportedTwiceCountsOnce() {
        assertThat(BatchAnswer.ofQueue(report(List.of(2, 2)), BATCH, true).again())
                .containsExactly(2);
    }

    /** Messages 0 to 3 of the groups a, b, a, b; 0 failed alone: 2 was of its group and counts as done. */
    @Test
    void aFifoFunctionHasToReportAllBehindTheFirstFailure() {
        List<String> groups = List.of("a", "b", "a", "b");
        BatchOutcome lost = BatchAnswer.ofFifo(report(List.of(0)), BATCH, groups, true);
        assertThat(lost.again()).containsExactly(0);
        assertThat(lost.outOfOrder()).containsExactly(2);
        assertThat(lost.reason().rule().id()).isEqualTo("partial-batch-sqs-fifo");
        assertThat(BatchAnswer.ofFifo(report(List.of(0, 2)), BATCH, groups, true)
                        .outOfOrder())
                .isEmpty();
    }

    /** Groups a, b, a, b; 0 and 1 failed: both 2 and 3 lose their order, each to one of them. */
    @Test
    void eachGroupHasAnOrderOfItsOwn() {
        List<String> groups = List.of("a", "b", "a", "b");
        assertThat(BatchAnswer.ofFifo(report(List.of(0, 1)), BATCH, groups, true)
                        .outOfOrder())
                .containsExactly(2, 3);
        assertThat(BatchAnswer.ofFifo(report(List.of(3)), BATCH, groups, true).outOfOrder())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"batchItemFailures":[{"itemIdentifier":"x"}]}  | `itemIdentifier` "x" is not of this batch
            {"batchItemFailures":[{"itemIdentifier":""}]}   | `itemIdentifier` is ""
            {"batchItemFailures":[{"itemIdentifier":null}]} | `itemIdentifier` is null
            {"batchItemFailures":[{"foo":1}]}               | an item has no `itemIdentifier`
            """)
    void theReasonSaysWhatIsWrongWithAnIdentifier(String answer, String text) {
        assertThat(BatchAnswer.ofQueue(Answers.of(answer), BATCH, true).reason().text())
                .isEqualTo(text);
    }

    private static FunctionAnswer report(List<Integer> places) {
        String items = places.stream()
                .map(place -> "{\"itemIdentifier\":\"m" + place + "\"}")
                .collect(Collectors.joining(","));
        return Answers.of("{\"batchItemFailures\":[" + items + "]}");
    }
}
