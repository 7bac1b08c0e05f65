package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.json.ReadJson;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.sources.sqs.config.AnswerForm;
import warmstart.simulator.sources.sqs.config.GivenAnswer;
import warmstart.simulator.sources.sqs.config.SqsMapping;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** Section 1.5: {@code ReportBatchItemFailures}. */
final class PartialAnswersTest {
    private static List<String> returned(Trace trace) {
        return Shop.rows(trace, SqsKind.MESSAGE_RETURNED).stream()
                .map(TraceRow::subject)
                .toList();
    }

    @Test
    void onlyWhatFailedComesBack() {
        Trace trace =
                Shop.standard().poison("m-3", 1).poison("m-7", 1).reports().run();
        assertThat(returned(trace)).containsExactly("m-3", "m-7");
        assertThat(Shop.rows(trace, SqsKind.MESSAGE_DELETED).stream().filter(row -> row.t() == 1_000_000))
                .hasSize(8);
        assertThat(Shop.rows(trace, SqsKind.BATCH_PARTLY_FAILED))
                .singleElement()
                .satisfies(row -> assertThat(row.rule()).isEqualTo("partial-batch-sqs"));
    }

    @Test
    void nothingFailedMeansAllIsDone() {
        Trace trace = Shop.standard().reports().run();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DELETED)).isEqualTo(10);
        assertThat(Shop.count(trace, SqsKind.BATCH_PARTLY_FAILED)).isZero();
    }

    @Test
    void anErrorFailsTheWholeBatch() {
        Trace trace = Shop.standard().fails(1000).reports().deadLetters(1).run();
        assertThat(returned(trace)).hasSize(10);
        assertThat(Shop.rows(trace, SqsKind.BATCH_FAILED).get(0).rule()).isEqualTo("partial-batch-sqs-exception");
    }

    @Test
    void anAnswerThatCannotBeReadFailsTheWholeBatch() {
        Trace trace = Shop.standard()
                .poison("m-3", 1)
                .reports()
                .answers(AnswerForm.UNREADABLE)
                .run();
        assertThat(returned(trace)).hasSize(10);
        assertThat(Shop.rows(trace, SqsKind.BATCH_FAILED)).singleElement().satisfies(row -> {
            assertThat(row.rule()).isEqualTo("partial-batch-bad-identifier");
            assertThat(row.numbers().text("error")).isEqualTo("unknown itemIdentifier");
        });
    }

    /** The mapping was not told to look at the answer, so the function succeeded, and the failed message is deleted. */
    @Test
    void anAnswerThatNobodyReadsLosesMessages() {
        Trace trace = Shop.standard().poison("m-3", -1).codeReports().run();
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DELETED)).isEqualTo(10);
        assertThat(returned(trace)).isEmpty();
    }

    /** The mapping would listen, but the code throws: as without partial answers all come back. */
    @Test
    void codeThatThrowsFailsTheWholeBatch() {
        Trace trace = Shop.standard()
                .poison("m-3", 1)
                .mapping(SqsMapping.Builder::reportingItemFailures)
                .run();
        assertThat(returned(trace)).hasSize(10);
    }

    /** The answer of section 1.5 in the forms of the service; {@code m-2} is the second of ten messages. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null                                                                       | 0
            {}                                                                         | 0
            {"batchItemFailures":[]}                                                   | 0
            {"batchItemFailures":null}                                                 | 0
            {"batchItemFailures":[{"itemIdentifier":"m-2"}]}                           | 1
            {"batchItemFailures":[{"itemIdentifier":"m-2"},{"itemIdentifier":"m-10"}]} | 2
            {"batchItemFailures":[{"itemIdentifier":""}]}                              | 10
            {"batchItemFailures":[{"itemIdentifier":null}]}                            | 10
            {"batchItemFailures":[{"itemIdentifier":"m-11"}]}                          | 10
            {"batchItemFailures":[{"itemId":"m-2"}]}                                   | 10
            """)
    void theAnswerDecidesWhatComesBack(String answer, int comeBack) {
        Trace trace = Shop.standard()
                .reports()
                .deadLetters(1)
                .answers(new GivenAnswer(new FunctionAnswer.Value(ReadJson.of(answer))))
                .run();
        assertThat(returned(trace)).hasSize(comeBack);
        assertThat(Shop.count(trace, SqsKind.MESSAGE_DELETED)).isEqualTo(10 - comeBack);
    }

    /** Naming every message is an answer that can be read. */
    @Test
    void allCanBeNamed() {
        Trace trace = Shop.standard()
                .messages(1, "0 s")
                .reports()
                .deadLetters(1)
                .answers(new GivenAnswer(new FunctionAnswer.Value(
                        ReadJson.of("{\"batchItemFailures\":[{\"itemIdentifier\":\"m-1\"}]}"))))
                .run();
        assertThat(Shop.rows(trace, SqsKind.BATCH_PARTLY_FAILED).get(0).rule()).isEqualTo("partial-batch-sqs");
        assertThat(Shop.count(trace, SqsKind.BATCH_FAILED)).isZero();
    }
}
