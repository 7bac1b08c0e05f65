package warmstart.study;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;
import static warmstart.study.Samples.pending;

import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.quiz.Retrieval;
import warmstart.quiz.grade.Outcome;
import warmstart.study.answer.GivenAnswer;
import warmstart.study.answer.PendingAnswer;
import warmstart.study.answer.Put;

/** What every {@link PracticeStore} promises, wherever it keeps things. */
public abstract class PracticeStoreContract {
    private static final LearnerId LEARNER = LearnerId.SOLO;
    private static final ItemId TIMEOUT = id("timeout-max");
    private static final ItemId MEMORY = id("memory-max");

    /** The store under test, empty. */
    protected abstract PracticeStore store();

    /** A learner other than the solo one. */
    protected abstract LearnerId anotherLearner();

    @Test
    void aRoundIsEmptyAtFirst() {
        assertThat(store().answers(LEARNER, 1)).isEmpty();
    }

    @Test
    void anAnswerIsKeptWithAllItsParts() {
        PendingAnswer answer = new PendingAnswer(
                new GivenAnswer(
                        TIMEOUT,
                        new Put(Retrieval.CHOICE, Long.MIN_VALUE, "0123456789abcdef"),
                        "3 s; 29 s → „15“",
                        "0,-1,12",
                        Outcome.PARTLY,
                        NOW,
                        NOW.plusMillis(8_123),
                        7_941),
                "15 min",
                List.of("One.", "Two 🦆."));

        assertThat(store().keep(LEARNER, 1_795_500_000_000L, answer)).isEqualTo(answer);

        assertThat(store().answers(LEARNER, 1_795_500_000_000L)).containsExactly(answer);
    }

    @Test
    void theFirstAnswerOfARoundStands() {
        PendingAnswer first = pending(TIMEOUT, "5 min", NOW);
        store().keep(LEARNER, 1, first);

        assertThat(store().keep(LEARNER, 1, pending(TIMEOUT, "15 min", NOW.plusSeconds(9))))
                .isEqualTo(first);

        assertThat(store().answers(LEARNER, 1)).containsExactly(first);
    }

    @Test
    void inAnotherRoundAnItemIsAnsweredAnew() {
        PendingAnswer first = pending(TIMEOUT, "5 min", NOW);
        PendingAnswer second = pending(TIMEOUT, "15 min", NOW.plusSeconds(9));
        store().keep(LEARNER, 1, first);
        store().keep(LEARNER, 2, second);

        assertThat(store().answers(LEARNER, 1)).containsExactly(first);
        assertThat(store().answers(LEARNER, 2)).containsExactly(second);
    }

    /** The clock was set back between the two. */
    @Test
    void answersComeInTheOrderInWhichTheyWereGiven() {
        PendingAnswer first = pending(TIMEOUT, "5 min", NOW);
        PendingAnswer second = pending(MEMORY, "3 GB", NOW.minusSeconds(3_600));
        store().keep(LEARNER, 1, first);
        store().keep(LEARNER, 1, second);

        assertThat(store().answers(LEARNER, 1)).containsExactly(first, second);
    }

    @Test
    void whatOneLearnerAnswersIsNothingToAnother() {
        LearnerId other = anotherLearner();
        store().keep(LEARNER, 1, pending(TIMEOUT, "5 min", NOW));

        assertThat(store().answers(other, 1)).isEmpty();
        PendingAnswer theirs = pending(TIMEOUT, "7 min", NOW);
        assertThat(store().keep(other, 1, theirs)).isEqualTo(theirs);
    }
}
