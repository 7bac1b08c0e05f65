package warmstart.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;
import static warmstart.study.Samples.item;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import warmstart.accounts.LearnerId;
import warmstart.accounts.MemoryLearnerStore;
import warmstart.facts.FactId;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Retrieval;
import warmstart.quiz.answer.Answer;
import warmstart.quiz.answer.ChosenOption;
import warmstart.quiz.answer.NoAnswer;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;
import warmstart.scheduling.Grade;
import warmstart.scheduling.Phase;
import warmstart.study.answer.Answered;
import warmstart.study.answer.Attempt;

class StudySessionTest {
    private static final LearnerId LEARNER = LearnerId.SOLO;
    private static final ItemId TIMEOUT = id("timeout-max");
    private static final ItemId MEMORY = id("memory-max");
    private static final Answer RIGHT = new TypedAnswer("15", "min");
    private static final Answer WRONG = new TypedAnswer("5", "min");

    private final ReviewStore store = new MemoryReviewStore();
    private final AtomicReference<Deck> deck =
            new AtomicReference<>(new Deck(List.of(item("timeout-max"), item("memory-max"))));
    private final StudySession session = new StudySession(store, new MemoryLearnerStore(ZoneOffset.UTC), deck::get);

    @Test
    void anItemIsChosenAtFirstSightAndTypedAfterwards() {
        Turn.Ask first = ask(NOW);
        assertThat(first.item().id()).isEqualTo(TIMEOUT);
        assertThat(first.question()).isInstanceOf(SingleChoice.class);

        answer(TIMEOUT, Retrieval.CHOICE, new ChosenOption(0), NOW);
        session.grade(LEARNER, TIMEOUT, Grade.AGAIN, NOW);
        // Again leads to the first step, a minute later.
        Turn.Ask second = ask(NOW.plusSeconds(60));
        assertThat(second.item().id()).isEqualTo(TIMEOUT);
        assertThat(second.put().form()).isEqualTo(Retrieval.TYPED);
        assertThat(second.question()).isInstanceOf(TypedQuantity.class);
    }

    @Test
    void anItemWithoutOptionsIsTypedAtFirstSight() {
        deck.set(new Deck(List.of(Samples.itemWithoutChoice("timeout-max"))));

        assertThat(ask(NOW).put().form()).isEqualTo(Retrieval.TYPED);
    }

    @Test
    void anAnswerIsJudgedAndWaitsForItsGrade() {
        Answered answered = answer(TIMEOUT, Retrieval.TYPED, WRONG, NOW);

        assertThat(answered.verdict().outcome()).isEqualTo(Outcome.WRONG);
        Turn.Judge judge = (Turn.Judge) session.next(LEARNER, Scope.everything(), NOW);
        assertThat(judge.item().id()).isEqualTo(TIMEOUT);
        assertThat(judge.pending().verdict()).isEqualTo(answered.verdict());
        assertThat(judge.question()).isInstanceOf(TypedQuantity.class);
        assertThat(judge.choice().suggested()).isEqualTo(Grade.AGAIN);
        assertThat(judge.choice().offered()).containsExactly(Grade.AGAIN, Grade.HARD, Grade.GOOD);
        assertThat(store.cards(LEARNER)).isEmpty();
    }

    @Test
    void aRightAnswerOffersAllGradesAndSuggestsGood() {
        answer(TIMEOUT, Retrieval.TYPED, RIGHT, NOW);

        GradeChoice choice = session.choice(LEARNER, TIMEOUT, NOW).orElseThrow();

        assertThat(choice.suggested()).isEqualTo(Grade.GOOD);
        assertThat(choice.offered()).containsExactly(Grade.values());
        // A new card: 1 min after Again, 10 min (the second step) after Good.
        assertThat(choice.outcomes().again().waiting()).isEqualTo(Duration.ofMinutes(1));
        assertThat(choice.outcomes().good().waiting()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aNumberWithoutItsUnitIsNotKept() {
        Answered answered = answer(TIMEOUT, Retrieval.TYPED, new TypedAnswer("15", ""), NOW);

        assertThat(answered.verdict().outcome()).isEqualTo(Outcome.UNIT_MISSING);
        assertThat(answered.pending()).isEmpty();
        assertThat(store.pending(LEARNER)).isEmpty();
    }

    @Test
    void anEmptyAnswerIsNotKept() {
        Answered answered = answer(TIMEOUT, Retrieval.TYPED, new TypedAnswer(" ", ""), NOW);

        assertThat(answered.verdict().outcome()).isEqualTo(Outcome.EMPTY);
        assertThat(answered.pending()).isEmpty();
    }

    @Test
    void whoAsksToBeShownHasAnswered() {
        Answered answered = answer(TIMEOUT, Retrieval.TYPED, new NoAnswer(), NOW);

        assertThat(answered.pending()).isPresent();
        GradeChoice choice = session.choice(LEARNER, TIMEOUT, NOW).orElseThrow();
        assertThat(choice.suggested()).isEqualTo(Grade.AGAIN);
        assertThat(choice.offered()).doesNotContain(Grade.EASY);
    }

    @Test
    void theFirstAnswerStandsAndItsVerdictIsShownAgain() {
        Answered first = answer(TIMEOUT, Retrieval.TYPED, WRONG, NOW);

        Answered second = answer(TIMEOUT, Retrieval.TYPED, RIGHT, NOW.plusSeconds(9));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aGradeLeadsWhereItsButtonSaid() {
        answer(TIMEOUT, Retrieval.TYPED, RIGHT, NOW);
        GradeChoice choice = session.choice(LEARNER, TIMEOUT, NOW).orElseThrow();

        Review review = session.grade(LEARNER, TIMEOUT, Grade.EASY, NOW).orElseThrow();

        assertThat(review.after()).isEqualTo(choice.outcomes().easy().card());
        assertThat(review.before().phase()).isEqualTo(Phase.NEW);
        assertThat(store.card(LEARNER, TIMEOUT)).contains(review.after());
        assertThat(store.pending(LEARNER)).isEmpty();
    }

    @Test
    void aSecondClickOnAGradeChangesNothing() {
        answer(TIMEOUT, Retrieval.TYPED, RIGHT, NOW);
        Review review = session.grade(LEARNER, TIMEOUT, Grade.GOOD, NOW).orElseThrow();

        assertThat(session.grade(LEARNER, TIMEOUT, Grade.EASY, NOW)).isEmpty();

        assertThat(store.card(LEARNER, TIMEOUT)).contains(review.after());
    }

    @Test
    void aWrongAnswerIsNotEasy() {
        answer(TIMEOUT, Retrieval.TYPED, WRONG, NOW);

        assertThatThrownBy(() -> session.grade(LEARNER, TIMEOUT, Grade.EASY, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the grade EASY is not offered after this answer");
        assertThat(store.cards(LEARNER)).isEmpty();
    }

    @Test
    void anUndoneReviewIsAskedAgainAsIfItHadNotBeen() {
        Turn before = session.next(LEARNER, Scope.everything(), NOW);
        answer(TIMEOUT, Retrieval.CHOICE, new ChosenOption(2), NOW);
        Review review = session.grade(LEARNER, TIMEOUT, Grade.GOOD, NOW).orElseThrow();
        assertThat(ask(NOW).item().id()).isEqualTo(MEMORY);

        assertThat(session.undo(LEARNER, NOW)).contains(review);

        assertThat(session.next(LEARNER, Scope.everything(), NOW)).isEqualTo(before);
        assertThat(session.undo(LEARNER, NOW)).isEmpty();
    }

    @Test
    void aDayOfLearningEndsAndSaysWhenTheNextBegins() {
        Instant now = NOW;
        for (ItemId item : List.of(TIMEOUT, MEMORY)) {
            answer(item, Retrieval.TYPED, RIGHT, now);
            session.grade(LEARNER, item, Grade.GOOD, now);
            answer(item, Retrieval.TYPED, RIGHT, now);
            session.grade(LEARNER, item, Grade.GOOD, now);
        }

        Turn.Done done = (Turn.Done) session.next(LEARNER, Scope.everything(), now);

        // Two Goods lead through both steps to days: 2.3 days of stability, put off by 2, the 26th, from 04:00.
        assertThat(done.opensAt()).contains(Instant.parse("2026-11-26T04:00:00Z"));
        assertThat(done.counts()).isEqualTo(new QueueCounts(4, 0, 0));
        assertThat(session.snapshot(LEARNER, now).today()).isEqualTo(new Tally(4, 2));
    }

    @Test
    void whatWasDoneBeforeTheStudyDayBeganDoesNotCountToday() {
        Instant threeInTheMorning = Instant.parse("2026-11-24T03:00:00Z");
        answer(TIMEOUT, Retrieval.TYPED, RIGHT, threeInTheMorning);
        session.grade(LEARNER, TIMEOUT, Grade.GOOD, threeInTheMorning);

        assertThat(session.snapshot(LEARNER, threeInTheMorning).today()).isEqualTo(new Tally(1, 1));
        assertThat(session.snapshot(LEARNER, NOW).today()).isEqualTo(Tally.NONE);
    }

    @Test
    void aWaitingAnswerOfARetiredItemDoesNotBlockTheOthers() {
        answer(TIMEOUT, Retrieval.TYPED, RIGHT, NOW);
        deck.set(new Deck(List.of(item("memory-max"))));

        assertThat(ask(NOW).item().id()).isEqualTo(MEMORY);
        // It was confirmed, so it can still be graded from a page that was open.
        assertThat(session.grade(LEARNER, TIMEOUT, Grade.GOOD, NOW)).isPresent();
    }

    @Test
    void anAnswerToARetiredItemIsRefused() {
        deck.set(Deck.empty());

        assertThatThrownBy(() -> answer(TIMEOUT, Retrieval.TYPED, RIGHT, NOW))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the deck has no item `limit:timeout-max`");
    }

    @Test
    void anItemWhoseAnswerChangedIsDueAgainAndSaysSo() {
        answer(TIMEOUT, Retrieval.TYPED, RIGHT, NOW);
        session.grade(LEARNER, TIMEOUT, Grade.EASY, NOW);
        // Easy leads over all steps to a review some days later, so the other item is next.
        assertThat(ask(NOW).item().id()).isEqualTo(MEMORY);
        assertThat(ask(NOW).changed()).isFalse();

        deck.set(new Deck(List.of(revised(item("timeout-max"), "another"), item("memory-max"))));

        assertThat(ask(NOW).item().id()).isEqualTo(TIMEOUT);
        assertThat(ask(NOW).changed()).isTrue();
        assertThat(ask(NOW).counts().leftNow()).isEqualTo(1);
        assertThat(session.snapshot(LEARNER, NOW).isChanged(item("memory-max"))).isFalse();
    }

    @Test
    void whoAnsweredTheNewKeyIsNotAskedAgain() {
        answer(TIMEOUT, Retrieval.TYPED, RIGHT, NOW);
        session.grade(LEARNER, TIMEOUT, Grade.EASY, NOW);
        deck.set(new Deck(List.of(revised(item("timeout-max"), "another"))));
        answer(TIMEOUT, Retrieval.TYPED, RIGHT, NOW.plusSeconds(60));
        session.grade(LEARNER, TIMEOUT, Grade.GOOD, NOW.plusSeconds(60));

        assertThat(session.next(LEARNER, Scope.everything(), NOW.plusSeconds(60)))
                .isInstanceOf(Turn.Done.class);

        session.undo(LEARNER, NOW.plusSeconds(90));
        assertThat(ask(NOW.plusSeconds(90)).changed()).isTrue();
    }

    private static Item revised(Item item, String revision) {
        return new Item(item.id(), item.filing(), item.proof(), revision, item.asking());
    }

    @Test
    void eachReviewHasAVariantOfItsOwnThatAReloadKeeps() {
        List<Long> variants = new ArrayList<>();
        Instant now = NOW;
        for (int review = 0; review < 5; review++) {
            Turn.Ask asked = (Turn.Ask) session.next(LEARNER, new Scope.OneFact(new FactId("timeout-max")), now);
            assertThat(((Turn.Ask) session.next(LEARNER, new Scope.OneFact(new FactId("timeout-max")), now)).put())
                    .isEqualTo(asked.put());
            variants.add(asked.put().variant());
            answer(TIMEOUT, Retrieval.TYPED, WRONG, now);
            session.grade(LEARNER, TIMEOUT, Grade.AGAIN, now);
            now = now.plusSeconds(60);
        }
        assertThat(variants).doesNotHaveDuplicates();
    }

    @Test
    void foldTreatsEachTurn() {
        String turn =
                session.next(LEARNER, Scope.everything(), NOW).fold(ask -> "ask", judge -> "judge", done -> "done");
        answer(TIMEOUT, Retrieval.TYPED, RIGHT, NOW);
        String then =
                session.next(LEARNER, Scope.everything(), NOW).fold(ask -> "ask", judge -> "judge", done -> "done");
        deck.set(Deck.empty());
        String last =
                session.next(LEARNER, Scope.everything(), NOW).fold(ask -> "ask", judge -> "judge", done -> "done");

        assertThat(List.of(turn, then, last)).containsExactly("ask", "judge", "done");
    }

    private Turn.Ask ask(Instant now) {
        return (Turn.Ask) session.next(LEARNER, Scope.everything(), now);
    }

    private Answered answer(ItemId item, Retrieval form, Answer answer, Instant now) {
        return session.answer(LEARNER, new Attempt(item, form, 0, answer, now.minusSeconds(8), 7_941), now);
    }
}
