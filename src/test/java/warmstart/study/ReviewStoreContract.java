package warmstart.study;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;
import static warmstart.study.Samples.pending;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.quiz.Retrieval;
import warmstart.quiz.grade.Outcome;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Grade;
import warmstart.scheduling.Phase;
import warmstart.study.answer.GivenAnswer;
import warmstart.study.answer.PendingAnswer;
import warmstart.study.answer.Put;

/** What every {@link ReviewStore} promises, wherever it keeps things. */
public abstract class ReviewStoreContract {
    protected static final LearnerId LEARNER = LearnerId.SOLO;
    private static final ItemId TIMEOUT = id("timeout-max");
    private static final ItemId MEMORY = id("memory-max");

    /** The store under test, empty. */
    protected abstract ReviewStore store();

    /** A learner other than {@link #LEARNER}. */
    protected abstract LearnerId anotherLearner();

    @Test
    void everythingIsEmptyAtFirst() {
        assertThat(store().cards(LEARNER)).isEmpty();
        assertThat(store().pending(LEARNER)).isEmpty();
        assertThat(store().reviewsSince(LEARNER, Instant.EPOCH)).isEmpty();
        assertThat(store().tally(LEARNER, Instant.EPOCH)).isEqualTo(Tally.NONE);
        assertThat(store().undoLast(LEARNER, NOW)).isEmpty();
    }

    @Test
    void anAnswerWaitsWithAllItsParts() {
        PendingAnswer given = pending(TIMEOUT, "ungefähr 9 μs 🐢", NOW);

        assertThat(store().keep(LEARNER, given)).isEqualTo(given);

        assertThat(store().pending(LEARNER)).containsExactly(given);
    }

    @Test
    void anAnswerWithoutWordsWaitsToo() {
        GivenAnswer shown =
                new GivenAnswer(TIMEOUT, new Put(Retrieval.CHOICE, 7, "r1"), "", "", Outcome.EMPTY, NOW, NOW, 0);
        PendingAnswer given = new PendingAnswer(shown, "15 min", List.of());

        store().keep(LEARNER, given);

        assertThat(store().pending(LEARNER)).containsExactly(given);
    }

    @Test
    void theFirstAnswerToAnItemStands() {
        PendingAnswer first = pending(TIMEOUT, "5 min", NOW);
        store().keep(LEARNER, first);

        assertThat(store().keep(LEARNER, pending(TIMEOUT, "15 min", NOW.plusSeconds(60))))
                .isEqualTo(first);

        assertThat(store().pending(LEARNER)).containsExactly(first);
    }

    @Test
    void answersToTwoItemsWaitOldestFirst() {
        PendingAnswer late = pending(MEMORY, "3 GB", NOW.plusSeconds(1));
        PendingAnswer early = pending(TIMEOUT, "5 min", NOW);
        store().keep(LEARNER, late);
        store().keep(LEARNER, early);

        assertThat(store().pending(LEARNER)).containsExactly(early, late);
    }

    @Test
    void aReviewIsAppendedItsCardPutAndItsAnswerForgotten() {
        Review review = answered(TIMEOUT, "5 min", NOW);

        assertThat(store().record(LEARNER, review)).isTrue();

        assertThat(store().reviewsSince(LEARNER, Instant.EPOCH)).containsExactly(review);
        assertThat(store().cards(LEARNER)).containsOnlyKeys(TIMEOUT).containsValue(review.after());
        assertThat(store().card(LEARNER, TIMEOUT)).contains(review.after());
        assertThat(store().card(LEARNER, MEMORY)).isEmpty();
        assertThat(store().pending(LEARNER)).isEmpty();
    }

    @Test
    void aSecondClickWritesNothing() {
        Review review = answered(TIMEOUT, "5 min", NOW);
        store().record(LEARNER, review);

        assertThat(store().record(LEARNER, review)).isFalse();

        assertThat(store().reviewsSince(LEARNER, Instant.EPOCH)).containsExactly(review);
    }

    @Test
    void aReviewOfAnotherAnswerThanTheOneWaitingWritesNothing() {
        Review stale = Samples.review(pending(TIMEOUT, "15 min", NOW.minusSeconds(100)), CardState.fresh(NOW));
        store().keep(LEARNER, pending(TIMEOUT, "5 min", NOW));

        assertThat(store().record(LEARNER, stale)).isFalse();

        assertThat(store().cards(LEARNER)).isEmpty();
        assertThat(store().pending(LEARNER)).hasSize(1);
    }

    @Test
    void aReviewOfACardThatHasMovedOnWritesNothing() {
        Review first = reviewed(TIMEOUT, NOW);
        PendingAnswer next = pending(TIMEOUT, "5 min", NOW.plusSeconds(100));
        store().keep(LEARNER, next);

        // Computed from the card as it was before the first review.
        assertThat(store().record(LEARNER, Samples.review(next, first.before())))
                .isFalse();

        assertThat(store().cards(LEARNER)).containsValue(first.after());
        assertThat(store().pending(LEARNER)).containsExactly(next);
    }

    @Test
    void aReviewOfACardThatWasTakenBackWritesNothing() {
        Review first = reviewed(TIMEOUT, NOW);
        PendingAnswer next = pending(TIMEOUT, "5 min", NOW.plusSeconds(100));
        store().keep(LEARNER, next);
        store().undoLast(LEARNER, NOW.plusSeconds(101));

        assertThat(store().record(LEARNER, Samples.review(next, first.after()))).isFalse();

        assertThat(store().cards(LEARNER)).isEmpty();
    }

    @Test
    void numbersAndTimesSurviveToTheLastBit() {
        PendingAnswer given = pending(TIMEOUT, "5 min", Instant.parse("2026-11-24T09:00:00.987Z"));
        store().keep(LEARNER, given);
        Instant at = Instant.parse("2026-11-24T09:00:12.345Z");
        CardState after = new CardState(
                Phase.RELEARNING, at.plusMillis(1), 0.1 + 0.2, Math.PI, 36_500, 7, 1_000_000, 999, Optional.of(at));
        Review review = new Review(given.answer(), Grade.EASY, at, CardState.fresh(at), after);

        store().record(LEARNER, review);

        assertThat(store().reviewsSince(LEARNER, Instant.EPOCH)).containsExactly(review);
        assertThat(store().cards(LEARNER)).containsValue(after);
    }

    @Test
    void cardsComeByDueTimeThenById() {
        reviewed(id("b"), NOW);
        reviewed(id("c"), NOW.minusSeconds(5));
        reviewed(id("a"), NOW);

        assertThat(store().cards(LEARNER).keySet()).containsExactly(id("c"), id("a"), id("b"));
    }

    @Test
    void dueCardsAreBoundedByTimeInclusivelyAndByNumber() {
        Instant due = reviewed(id("a"), NOW).after().due();
        reviewed(id("b"), NOW.plusSeconds(5));
        reviewed(id("c"), NOW.minusSeconds(5));

        assertThat(store().due(LEARNER, due, 10).keySet()).containsExactly(id("c"), id("a"));
        assertThat(store().due(LEARNER, due.minusMillis(1), 10).keySet()).containsExactly(id("c"));
        assertThat(store().due(LEARNER, due.plusSeconds(5), 2).keySet()).containsExactly(id("c"), id("a"));
    }

    @Test
    void undoingTheOnlyReviewMakesTheItemNewAgain() {
        Review review = reviewed(TIMEOUT, NOW);

        assertThat(store().undoLast(LEARNER, NOW)).contains(review);

        assertThat(store().cards(LEARNER)).isEmpty();
        assertThat(store().undoLast(LEARNER, NOW)).isEmpty();
    }

    @Test
    void undoGoesBackStepByStepThroughAllItems() {
        List<Review> done = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            done.add(reviewed(TIMEOUT, NOW.plus(Duration.ofDays(round))));
            done.add(reviewed(MEMORY, NOW.plus(Duration.ofDays(round)).plusSeconds(60)));
        }
        for (int last = done.size() - 1; last >= 0; last--) {
            Review expected = done.get(last);

            assertThat(store().undoLast(LEARNER, NOW)).contains(expected);

            Optional<CardState> card =
                    Optional.ofNullable(store().cards(LEARNER).get(expected.item()));
            assertThat(card).isEqualTo(expected.introduces() ? Optional.empty() : Optional.of(expected.before()));
            assertThat(store().reviewsSince(LEARNER, Instant.EPOCH)).isEqualTo(done.subList(0, last));
        }
        assertThat(store().cards(LEARNER)).isEmpty();
    }

    @Test
    void afterAnUndoTheItemCanBeReviewedAgainAndThatUndoneToo() {
        Review first = reviewed(TIMEOUT, NOW);
        reviewed(TIMEOUT, NOW.plusSeconds(100));
        store().undoLast(LEARNER, NOW.plusSeconds(200));
        Review again = reviewed(TIMEOUT, NOW.plusSeconds(300));

        assertThat(again.before()).isEqualTo(first.after());
        assertThat(store().undoLast(LEARNER, NOW.plusSeconds(400))).contains(again);
        // The undone one in between is passed over.
        assertThat(store().undoLast(LEARNER, NOW.plusSeconds(500))).contains(first);
        assertThat(store().undoLast(LEARNER, NOW.plusSeconds(600))).isEmpty();
    }

    /** What the key said comes and goes with the reviews. */
    @Test
    void anUndoneReviewGivesBackTheRevisionBeforeIt() {
        reviewed(TIMEOUT, NOW);
        assertThat(store().revisions(LEARNER)).isEqualTo(Map.of(TIMEOUT, "r1"));
        PendingAnswer later = revised(pending(TIMEOUT, "5 min", NOW.plusSeconds(90)), "r2");
        store().keep(LEARNER, later);
        CardState card = store().card(LEARNER, TIMEOUT).orElseThrow();
        assertThat(store().record(LEARNER, Samples.review(later, card))).isTrue();
        assertThat(store().revisions(LEARNER)).isEqualTo(Map.of(TIMEOUT, "r2"));

        store().undoLast(LEARNER, NOW.plusSeconds(200));
        assertThat(store().revisions(LEARNER)).isEqualTo(Map.of(TIMEOUT, "r1"));

        store().undoLast(LEARNER, NOW.plusSeconds(200));
        assertThat(store().revisions(LEARNER)).isEmpty();
    }

    private static PendingAnswer revised(PendingAnswer pending, String revision) {
        GivenAnswer given = pending.answer();
        Put put = new Put(given.put().form(), given.put().variant(), revision);
        return new PendingAnswer(
                new GivenAnswer(
                        given.item(),
                        put,
                        given.said(),
                        given.picked(),
                        given.outcome(),
                        given.seen(),
                        given.answered(),
                        given.elapsedMillis()),
                pending.key(),
                pending.reasons());
    }

    @Test
    void undoLeavesAWaitingAnswerAlone() {
        reviewed(TIMEOUT, NOW);
        PendingAnswer waiting = pending(MEMORY, "3 GB", NOW);
        store().keep(LEARNER, waiting);

        store().undoLast(LEARNER, NOW);

        assertThat(store().pending(LEARNER)).containsExactly(waiting);
    }

    @Test
    void theTallyCountsFromAMomentInclusivelyAndLeavesOutWhatWasUndone() {
        Review first = reviewed(TIMEOUT, NOW);
        reviewed(TIMEOUT, NOW.plusSeconds(100));
        reviewed(MEMORY, NOW.plusSeconds(200));
        reviewed(id("storage-max"), NOW.plusSeconds(300));
        store().undoLast(LEARNER, NOW.plusSeconds(400));

        // Left: two of the timeout, of which the first is an introduction, and the introduction of memory.
        assertThat(store().tally(LEARNER, first.at())).isEqualTo(new Tally(3, 2));
        assertThat(store().tally(LEARNER, first.at().plusMillis(1))).isEqualTo(new Tally(2, 1));
    }

    @Test
    void reviewsComeInTheOrderOfRecordingThoughAClockWasSetBack() {
        Review first = reviewed(TIMEOUT, NOW);
        Review second = reviewed(TIMEOUT, NOW.minusSeconds(3600));

        assertThat(store().reviewsSince(LEARNER, Instant.EPOCH)).containsExactly(first, second);
    }

    @Test
    void whatOneLearnerDoesIsNothingToAnother() {
        LearnerId other = anotherLearner();
        reviewed(TIMEOUT, NOW);
        store().keep(LEARNER, pending(MEMORY, "3 GB", NOW));

        assertThat(store().cards(other)).isEmpty();
        assertThat(store().due(other, Instant.parse("2030-01-01T00:00:00Z"), 10))
                .isEmpty();
        assertThat(store().pending(other)).isEmpty();
        assertThat(store().reviewsSince(other, Instant.EPOCH)).isEmpty();
        assertThat(store().tally(other, Instant.EPOCH)).isEqualTo(Tally.NONE);
        assertThat(store().undoLast(other, NOW)).isEmpty();
        assertThat(store().cards(LEARNER)).hasSize(1);
    }

    /** Answers an item; the review that would follow is returned, not recorded. */
    private Review answered(ItemId item, String said, Instant at) {
        PendingAnswer given = store().keep(LEARNER, pending(item, said, at));
        CardState before = Optional.ofNullable(store().cards(LEARNER).get(item)).orElseGet(() -> CardState.fresh(at));
        return Samples.review(given, before);
    }

    private Review reviewed(ItemId item, Instant at) {
        Review review = answered(item, "5 min", at);
        assertThat(store().record(LEARNER, review)).isTrue();
        return review;
    }
}
