package warmstart.study;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.NOW;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.accounts.LearnerId;
import warmstart.labs.LabId;

/** What every {@link LabStore} promises, wherever it keeps things. */
public abstract class LabStoreContract {
    private static final LearnerId LEARNER = LearnerId.SOLO;
    private static final LabId WAITING = new LabId("when-nobody-is-waiting");
    private static final LabId WALL = new LabId("the-throttle-wall");

    /** The store under test, empty. */
    protected abstract LabStore store();

    /** A learner other than the solo one. */
    protected abstract LearnerId anotherLearner();

    @Test
    void aRunIsKeptWithAllItsParts() {
        LabAttempt attempt = attempt(WAITING, -1L, NOW.plusMillis(7));

        store().record(LEARNER, attempt);

        assertThat(store().latest(LEARNER, 10)).containsExactly(attempt);
    }

    @Test
    void aRunThatReachedNothingIsKeptToo() {
        LabAttempt attempt = new LabAttempt(WAITING, "1-0", 1, "", "", List.of(), NOW);

        store().record(LEARNER, attempt);

        assertThat(store().latest(LEARNER, 10)).containsExactly(attempt);
    }

    @Test
    void theLatestRunsComeNewestFirstAndNoMoreThanWanted() {
        LabAttempt first = attempt(WAITING, 1, NOW);
        LabAttempt second = attempt(WALL, 2, NOW);
        // A clock that was set back does not change what came last.
        LabAttempt third = attempt(WAITING, 3, NOW.minusSeconds(3600));
        List.of(first, second, third).forEach(attempt -> store().record(LEARNER, attempt));

        assertThat(store().latest(LEARNER, 2)).containsExactly(third, second);
        assertThat(store().latest(LEARNER, WAITING, 10)).containsExactly(third, first);
        assertThat(store().latest(LEARNER, WAITING, 1)).containsExactly(third);
    }

    @Test
    void whatOneLearnerRunsIsNothingToAnother() {
        LearnerId other = anotherLearner();
        store().record(LEARNER, attempt(WAITING, 1, NOW));

        assertThat(store().latest(other, 10)).isEmpty();
        assertThat(store().latest(other, WAITING, 10)).isEmpty();
    }

    private static LabAttempt attempt(LabId lab, long seed, Instant at) {
        return new LabAttempt(
                lab,
                "1-5f0c2a9be31d7744",
                seed,
                "retry-attempts=2&keep=dlq-queue",
                "last-attempt=3&kept=by-the-queue",
                List.of("nothing-is-lost", "attempts-are-spaced"),
                at);
    }
}
