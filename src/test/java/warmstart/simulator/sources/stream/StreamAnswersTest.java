package warmstart.simulator.sources.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.json.ReadJson;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.sources.stream.config.BatchAnswer;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** Partial batch responses: {@code ReportBatchItemFailures}. */
class StreamAnswersTest {
    private static List<String> processed(Trace trace) {
        return Brook.subjects(trace, StreamKind.RECORD_PROCESSED);
    }

    /**
     * As recorded: six records in batches of three, the sixth is poison, three retries. The second batch runs once whole and
     * three times with the sixth alone: what lies in front of the checkpoint ran once, the sixth four times.
     */
    @Test
    void lowestReportedRecordIsTheCheckpoint() {
        Trace trace = new Brook()
                .records(6, "0 s")
                .size(3)
                .poison("clicks-6", -1)
                .reports()
                .retries(3)
                .run();
        assertThat(Brook.numbers(trace, StreamKind.BATCH_SENT, "records")).containsExactly(3L, 3L, 1L, 1L, 1L);
        assertThat(processed(trace)).hasSize(5);
        assertThat(Brook.texts(trace, StreamKind.BATCH_CHECKPOINTED, "checkpoint"))
                .containsExactly("clicks-6");
        assertThat(Brook.subjects(trace, StreamKind.RECORD_DISCARDED)).containsExactly("clicks-6");
    }

    /** 3 and 5 are reported: 3 is the lowest, so 4 comes again as well although it was handled. */
    @Test
    void whatLiesBehindTheCheckpointComesAgain() {
        Trace trace = new Brook()
                .records(6, "0 s")
                .poison("clicks-3", 1)
                .poison("clicks-5", 1)
                .reports()
                .run();
        assertThat(Brook.numbers(trace, StreamKind.BATCH_SENT, "records")).containsExactly(6L, 4L);
    }

    /** With bisecting, the batch is split at the reported record and only the rest is retried; no attempt is used up. */
    @Test
    void bisectingSplitsAtTheReportedRecord() {
        Trace trace = new Brook()
                .records(6, "0 s")
                .poison("clicks-3", 1)
                .poison("clicks-5", 2)
                .reports()
                .bisects()
                .retries(0)
                .run();
        // 6, reports 3; 4 (3-6), reports 5; 2 (5-6) is handled: all within an allowance of one attempt.
        assertThat(Brook.numbers(trace, StreamKind.BATCH_SENT, "records")).containsExactly(6L, 4L, 2L);
        assertThat(processed(trace)).hasSize(6);
    }

    /** The code answers with failures, but the mapping was not told to look: they are taken for done. */
    @Test
    void answerCountsOnlyWithTheSetting() {
        Trace trace = new Brook()
                .records(3, "0 s")
                .poison("clicks-2", -1)
                .codeReports()
                .run();
        assertThat(processed(trace)).hasSize(3);
        assertThat(Brook.rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "null", "{}", "{\"batchItemFailures\":[]}", "{\"batchItemFailures\":null}"})
    void emptyAnswersMeanSuccess(String answer) {
        Trace trace = new Brook()
                .records(3, "0 s")
                .poison("clicks-2", -1)
                .reports()
                .answering(given(answer))
                .run();
        assertThat(processed(trace)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}",
                "{\"batchItemFailures\":[{\"itemIdentifier\":null}]}",
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"clicks-99\"}]}",
                "{\"batchItemFailures\":[{\"itemIdentifier\":123}]}",
                "{\"batchItemFailures\":[{\"foo\":123}]}",
            })
    void badIdentifiersFailTheWholeBatch(String answer) {
        Trace trace = new Brook()
                .records(3, "0 s")
                .reports()
                .retries(1)
                .answering(given(answer))
                .run();
        assertThat(Brook.numbers(trace, StreamKind.BATCH_SENT, "records")).containsExactly(3L, 3L);
        TraceRow row = Brook.first(trace, StreamKind.BATCH_RETRIED);
        assertThat(row.rule()).isEqualTo("partial-batch-bad-identifier");
        assertThat(Brook.subjects(trace, StreamKind.RECORD_DISCARDED)).hasSize(3);
    }

    private static BatchAnswer given(String answer) {
        return new BatchAnswer.Given(new FunctionAnswer.Value(ReadJson.of(answer)));
    }

    @Test
    void listedRecordsComeAgain() {
        Trace trace = new Brook()
                .records(5, "0 s")
                .reports()
                .retries(1)
                .answering(new BatchAnswer.Listed(List.of("clicks-5", "clicks-4")))
                .run();
        assertThat(Brook.numbers(trace, StreamKind.BATCH_SENT, "records")).containsExactly(5L, 2L);
        assertThat(processed(trace))
                .isEqualTo(
                        IntStream.rangeClosed(1, 3).mapToObj(i -> "clicks-" + i).toList());
    }
}
