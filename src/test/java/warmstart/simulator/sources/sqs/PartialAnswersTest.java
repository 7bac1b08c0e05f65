package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.simulator.sources.sqs.config.AnswerForm;
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
}
