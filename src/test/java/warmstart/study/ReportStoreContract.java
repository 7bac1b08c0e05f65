package warmstart.study;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.accounts.LearnerId;
import warmstart.study.ReportStore.Numbered;
import warmstart.study.ReportStore.Report;

/** What every {@link ReportStore} promises, wherever it keeps things. */
public abstract class ReportStoreContract {
    private static final LearnerId LEARNER = LearnerId.SOLO;

    /** The store under test, empty. */
    protected abstract ReportStore store();

    /** A learner other than the solo one. */
    protected abstract LearnerId anotherLearner();

    @Test
    void aReportIsKeptWithAllItsParts() {
        Report report = new Report(
                id("timeout-max"), Long.MAX_VALUE, "0123456789abcdef", "It is <b>16</b> min;\n'); drop table 🦆", NOW);

        store().add(LEARNER, report);

        assertThat(store().open(LEARNER)).extracting(Numbered::report).containsExactly(report);
    }

    @Test
    void longWordsAreCut() {
        store().add(LEARNER, report(" " + "x".repeat(Report.WORDS_MAX + 1)));

        assertThat(store().open(LEARNER).get(0).report().words()).isEqualTo("x".repeat(Report.WORDS_MAX));
    }

    /** The 2,000th character is the first half of a duck. */
    @Test
    void aCharacterIsNotCutInTwo() {
        store().add(LEARNER, report("x".repeat(Report.WORDS_MAX - 1) + "🦆"));

        assertThat(store().open(LEARNER).get(0).report().words()).isEqualTo("x".repeat(Report.WORDS_MAX - 1));
    }

    @Test
    void theNewestComesFirst() {
        List.of("one", "two", "three").forEach(words -> store().add(LEARNER, report(words)));

        assertThat(words()).containsExactly("three", "two", "one");
        assertThat(store().open(LEARNER)).extracting(Numbered::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsSettledIsGoneAndComesBackWhenItIsReopened() {
        store().add(LEARNER, report("one"));
        store().add(LEARNER, report("two"));
        long first = store().open(LEARNER).get(1).id();

        store().settle(LEARNER, first, NOW);
        store().settle(LEARNER, first, NOW.plusSeconds(1));
        assertThat(words()).containsExactly("two");

        store().reopen(LEARNER, first);
        assertThat(words()).containsExactly("two", "one");
    }

    @Test
    void anUnknownNumberChangesNothing() {
        store().add(LEARNER, report("one"));

        store().settle(LEARNER, 987_654, NOW);
        store().reopen(LEARNER, -1);

        assertThat(words()).containsExactly("one");
    }

    @Test
    void whatOneLearnerReportsIsNothingToAnother() {
        LearnerId other = anotherLearner();
        store().add(LEARNER, report("one"));

        store().settle(other, store().open(LEARNER).get(0).id(), NOW);

        assertThat(store().open(other)).isEmpty();
        assertThat(words()).containsExactly("one");
    }

    private List<String> words() {
        return store().open(LEARNER).stream()
                .map(numbered -> numbered.report().words())
                .toList();
    }

    private static Report report(String words) {
        return new Report(id("timeout-max"), 7, "r1", words, NOW);
    }
}
