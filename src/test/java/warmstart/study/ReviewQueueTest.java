package warmstart.study;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;
import static warmstart.study.Samples.item;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import warmstart.facts.FactId;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;

/** Now is 09:00 UTC on Tuesday, 2026-11-24; study days begin at 04:00. */
class ReviewQueueTest {
    @Test
    void cardsInStepsComeBeforeReviewsAndThoseBeforeNewItems() {
        Snapshots learner = new Snapshots().unseen("new").review("review", 5, 5, 0);

        assertThat(next(learner)).contains(id("review"));
        assertThat(next(learner.learning("step", minutes(-1)))).contains(id("step"));
    }

    @Test
    void amongCardsInStepsTheLongestDueComesFirst() {
        Snapshots learner = new Snapshots()
                .learning("a", minutes(-1))
                .relearning("b", minutes(-3))
                .learning("c", minutes(-2));

        assertThat(next(learner)).contains(id("b"));
    }

    @Test
    void amongReviewsTheMostNearlyForgottenComesFirst() {
        // Ten days after the last review 10 days of stability leave 90 %, 2 days leave far less, 50 days more.
        Snapshots learner = new Snapshots()
                .review("ten", 10, 10, -1)
                .review("two", 2, 10, 0)
                .review("fifty", 50, 10, -7);

        assertThat(next(learner)).contains(id("two"));
    }

    @Test
    void equallyForgottenReviewsComeByDueTimeThenByDeck() {
        Snapshots learner =
                new Snapshots().review("a", 5, 5, 0).review("b", 5, 5, -1).review("c", 5, 5, -1);

        assertThat(next(learner)).contains(id("b"));
    }

    /** The other is due too and half forgotten, but who learnt the old answer knows nothing of the new one. */
    @Test
    void anItemWhoseAnswerChangedComesFirstAmongReviewsThoughItIsNotDue() {
        Item changed = item("changed");
        Snapshots learner = new Snapshots()
                .review("two", 2, 10, 0)
                .review(changed, 50, 1, 40)
                .answeredBefore(changed, "another");

        assertThat(next(learner)).contains(changed.id());
        assertThat(next(learner.answeredBefore(changed, changed.revision()))).contains(id("two"));
    }

    @Test
    void newItemsComeInTheOrderOfTheDeck() {
        assertThat(next(new Snapshots().unseen("z").unseen("a"))).contains(id("z"));
    }

    @Test
    void noMoreNewItemsComeThanTheDayAllows() {
        Snapshots learner = new Snapshots().unseen("a").unseen("b").unseen("c").newPerDay(5);

        assertThat(next(learner.today(9, 4))).contains(id("a"));
        assertThat(counts(learner)).isEqualTo(new QueueCounts(9, 0, 1));
        assertThat(next(learner.today(10, 5))).isEmpty();
        assertThat(counts(learner)).isEqualTo(new QueueCounts(10, 0, 0));
        // Who has lowered the number during the day gets no negative count.
        assertThat(counts(learner.newPerDay(2))).isEqualTo(new QueueCounts(10, 0, 0));
    }

    @Test
    void aCardInStepsIsAskedEarlyOnlyWhenNothingElseIsLeft() {
        Snapshots learner = new Snapshots().learning("step", minutes(20)).unseen("new");

        assertThat(next(learner)).contains(id("new"));
        assertThat(next(learner.today(15, 15))).contains(id("step"));
    }

    @Test
    void aCardInStepsIsAskedAtMostTwentyMinutesEarly() {
        Snapshots learner = new Snapshots().learning("step", minutes(20).plusMillis(1));

        assertThat(next(learner)).isEmpty();
        assertThat(counts(learner).leftNow()).isZero();
        assertThat(opensAt(learner)).contains(NOW.plus(minutes(20)).plusMillis(1));
    }

    @Test
    void aReviewIsDueFromTheBeginningOfItsStudyDay() {
        // Due on Wednesday at 09:00.
        Snapshots learner = new Snapshots().review("a", 5, 3, 1);

        assertThat(next(learner.at("2026-11-25T03:59:59.999Z"))).isEmpty();
        assertThat(next(learner.at("2026-11-25T04:00:00Z"))).contains(id("a"));
    }

    @Test
    void theStudyDayIsThatOfTheLearnersZone() {
        // 04:00 in Auckland (UTC+13 in November) is 15:00 UTC of the day before.
        Snapshots learner = new Snapshots().review("a", 5, 3, 1).days("Pacific/Auckland", 4);

        assertThat(next(learner.at("2026-11-24T14:59:59Z"))).isEmpty();
        assertThat(next(learner.at("2026-11-24T15:00:00Z"))).contains(id("a"));
    }

    @Test
    void anEmptyQueueTellsWhenItOpensAgain() {
        // In steps at 09:30; a review at the beginning of Thursday, 26 November.
        Snapshots learner = new Snapshots().review("a", 5, 3, 2);
        assertThat(opensAt(learner)).contains(Instant.parse("2026-11-26T04:00:00Z"));

        learner.learning("b", minutes(30));
        assertThat(opensAt(learner)).contains(NOW.plus(minutes(30)));
    }

    @Test
    void newItemsHeldBackOpenTheQueueTomorrow() {
        Snapshots learner =
                new Snapshots().review("a", 5, 3, 2).unseen("b").newPerDay(1).today(1, 1);

        assertThat(next(learner)).isEmpty();
        assertThat(opensAt(learner)).contains(Instant.parse("2026-11-25T04:00:00Z"));
    }

    @Test
    void aQueueThatHoldsNothingNeverOpens() {
        assertThat(opensAt(new Snapshots())).isEmpty();
        assertThat(opensAt(new Snapshots().unseen("a").newPerDay(0))).isEmpty();
    }

    @Test
    void theCountsSayWhatThisSittingWillAsk() {
        Snapshots learner = new Snapshots()
                .learning("step", minutes(-1))
                .learning("soon", minutes(15))
                .learning("later", minutes(45))
                .review("due", 5, 5, 0)
                .review("not-due", 5, 1, 4)
                .unseen("a")
                .unseen("b")
                .today(7, 2);

        // Left: step, soon, due. New: a and b, for 15 − 2 are still allowed.
        assertThat(counts(learner)).isEqualTo(new QueueCounts(7, 3, 2));
        assertThat(counts(learner).left()).isEqualTo(5);
    }

    @Test
    void whatTheDeckNoLongerHasIsNeitherAskedNorCounted() {
        Snapshots learner = new Snapshots().review("kept", 5, 5, 0);
        LearnerSnapshot before = learner.review("retired", 5, 5, 0).build();
        LearnerSnapshot after = new LearnerSnapshot(
                new Snapshots().unseen("other").build().deck(),
                new Cards(before.cards(), Map.of()),
                Tally.NONE,
                before.preferences(),
                NOW);

        ReviewQueue queue = new ReviewQueue(after, Scope.everything());

        assertThat(queue.next().map(Item::id)).contains(id("other"));
        assertThat(queue.counts()).isEqualTo(new QueueCounts(0, 0, 1));
    }

    @Test
    void aNoteAsksOnlyWhatItStatesAndOnlyWhatIsDue() {
        Snapshots learner = new Snapshots()
                .unseen("elsewhere")
                .review(item("known", "Memory", "1.1.1"), 5, 1, 4)
                .unseen(item("fresh", "Memory", "1.1.1"));
        Scope memory = Scope.note("Memory");

        assertThat(next(learner, memory)).contains(id("fresh"));
        assertThat(new ReviewQueue(learner.build(), memory).counts()).isEqualTo(new QueueCounts(0, 0, 1));
        assertThat(next(learner.today(15, 15), memory)).isEmpty();
    }

    @Test
    void oneFactIsAskedThoughItIsNotDueAndTheDayIsFull() {
        Snapshots learner = new Snapshots()
                .unseen("first")
                .review("known", 5, 1, 4)
                .unseen("fresh")
                .today(15, 15);

        assertThat(next(learner, new Scope.OneFact(new FactId("known")))).contains(id("known"));
        assertThat(next(learner, new Scope.OneFact(new FactId("fresh")))).contains(id("fresh"));
        assertThat(next(learner, new Scope.OneFact(new FactId("unheard-of")))).isEmpty();
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Optional<ItemId> next(Snapshots learner) {
        return next(learner, Scope.everything());
    }

    private static Optional<ItemId> next(Snapshots learner, Scope scope) {
        return new ReviewQueue(learner.build(), scope).next().map(Item::id);
    }

    private static QueueCounts counts(Snapshots learner) {
        return new ReviewQueue(learner.build(), Scope.everything()).counts();
    }

    private static Optional<Instant> opensAt(Snapshots learner) {
        return new ReviewQueue(learner.build(), Scope.everything()).opensAt();
    }
}
