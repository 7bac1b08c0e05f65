package warmstart.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.accounts.LearnerId;
import warmstart.accounts.LearnerStore;
import warmstart.accounts.Preferences;
import warmstart.base.Check;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.answer.NoAnswer;
import warmstart.quiz.grade.Grader;
import warmstart.quiz.grade.Verdict;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Grade;
import warmstart.scheduling.Outcomes;
import warmstart.scheduling.ReviewDay;
import warmstart.study.answer.Answered;
import warmstart.study.answer.Attempt;
import warmstart.study.answer.GivenAnswer;
import warmstart.study.answer.PendingAnswer;
import warmstart.study.answer.Put;

/**
 * The use cases of a review: next question, answer, grade, undo. Everything about a learner comes from the stores, so any
 * number of tabs and servers may work side by side. Thread-safe.
 *
 * <p>Example: {@code next} gives {@link Turn.Ask}; the learner types, {@code answer} keeps it; {@code next} now gives
 * {@link Turn.Judge} with the four buttons; {@code grade} schedules the item; {@code next} goes on.
 */
public final class StudySession {
    /** Who loses against other tabs more often than this is not a person. */
    private static final int TRIES_MAX = 20;

    private final ReviewStore reviews;
    private final LearnerStore learners;
    private final Supplier<Deck> deck;

    /**
     * Sessions on these stores.
     *
     * @param deck the deck as it is at the moment of the call; it is replaced when the notes change
     */
    public StudySession(ReviewStore reviews, LearnerStore learners, Supplier<Deck> deck) {
        this.reviews = Objects.requireNonNull(reviews, "reviews");
        this.learners = Objects.requireNonNull(learners, "learners");
        this.deck = Objects.requireNonNull(deck, "deck");
    }

    /** What the learner sees next. An answer that waits for its grade comes first, whatever its scope. */
    public Turn next(LearnerId learner, Scope scope, Instant now) {
        LearnerSnapshot snapshot = snapshot(learner, now);
        ReviewQueue queue = new ReviewQueue(snapshot, scope);
        return judge(learner, snapshot, queue.counts())
                .or(() -> queue.next().map(item -> ask(learner, item, snapshot, queue.counts())))
                .orElseGet(() -> new Turn.Done(queue.opensAt(), queue.counts()));
    }

    /**
     * Judges an answer and keeps it until it is graded. An answer that is to be completed first, a number without its unit
     * say, is judged but not kept. When an answer to this item waits already, that one stands, and its verdict is returned.
     *
     * @throws NoSuchElementException when the deck has no such item (any more)
     */
    public Answered answer(LearnerId learner, Attempt attempt, Instant now) {
        Item item = deck.get()
                .find(attempt.item())
                .orElseThrow(() -> new NoSuchElementException("the deck has no item `" + attempt.item() + "`"));
        Verdict verdict = Grader.grade(item.ask(attempt.variant()).question(attempt.form()), attempt.answer());
        if (!verdict.outcome().settled() && !(attempt.answer() instanceof NoAnswer)) {
            return new Answered(verdict, Optional.empty());
        }
        GivenAnswer given = attempt.judged(verdict, item.revision(), now);
        PendingAnswer waiting = reviews.keep(learner, new PendingAnswer(given, verdict.key(), verdict.reasons()));
        return new Answered(waiting.verdict(), Optional.of(waiting));
    }

    /** The buttons for an answer that waits; empty when none waits for this item. */
    public Optional<GradeChoice> choice(LearnerId learner, ItemId item, Instant now) {
        return waiting(learner, item).map(pending -> choice(learner, pending, now));
    }

    /**
     * Grades the answer that waits for an item, and schedules the item.
     *
     * @return the review; empty when no answer waits, such as after a second click
     * @throws IllegalArgumentException when the grade is not {@link GradeChoice#offered offered} after such an answer
     */
    public Optional<Review> grade(LearnerId learner, ItemId item, Grade grade, Instant now) {
        for (int tries = 0; tries < TRIES_MAX; tries++) {
            Optional<PendingAnswer> waiting = waiting(learner, item);
            if (waiting.isEmpty()) {
                return Optional.empty();
            }
            Review review = review(learner, waiting.get(), grade, now.truncatedTo(ChronoUnit.MILLIS));
            if (reviews.record(learner, review)) {
                return Optional.of(review);
            }
        }
        throw new IllegalStateException("the card `" + item + "` changed " + TRIES_MAX + " times while it was graded");
    }

    /** Takes back the learner's newest review; empty when there is none left. Its item will be asked again. */
    public Optional<Review> undo(LearnerId learner, Instant now) {
        return reviews.undoLast(learner, now);
    }

    /** Everything about the learner at this moment, for a {@link ReviewQueue}, {@code Knowledge} and {@code Forecast}. */
    public LearnerSnapshot snapshot(LearnerId learner, Instant now) {
        Preferences preferences = learners.learner(learner).preferences();
        ReviewDay days = LearnerSnapshot.days(preferences);
        Tally today = reviews.tally(learner, days.start(days.of(now)));
        return new LearnerSnapshot(
                deck.get(), new Cards(reviews.cards(learner), reviews.revisions(learner)), today, preferences, now);
    }

    /** Each review has a variant of its own, the same in every tab and after a reload. */
    private static Turn ask(LearnerId who, Item item, LearnerSnapshot learner, QueueCounts counts) {
        int reviews = learner.card(item).map(CardState::reps).orElse(0);
        long variant = CardNumber.variant(who, item.id(), reviews);
        return new Turn.Ask(item, Put.of(item, variant, reviews > 0), counts);
    }

    /** An answer whose item was retired since cannot be shown any more; it waits in case the item comes back. */
    private Optional<Turn> judge(LearnerId learner, LearnerSnapshot snapshot, QueueCounts counts) {
        return reviews.pending(learner).stream()
                .flatMap(pending -> snapshot.deck().find(pending.item()).stream()
                        .map(item ->
                                (Turn) new Turn.Judge(item, pending, choice(learner, pending, snapshot.now()), counts)))
                .findFirst();
    }

    private Optional<PendingAnswer> waiting(LearnerId learner, ItemId item) {
        return reviews.pending(learner).stream()
                .filter(pending -> pending.item().equals(item))
                .findFirst();
    }

    private Review review(LearnerId learner, PendingAnswer pending, Grade grade, Instant now) {
        CardState before = card(learner, pending.item(), now);
        GradeChoice choice =
                GradeChoice.after(pending.answer().outcome(), outcomes(learner, pending.item(), before, now));
        Check.argument(choice.offered().contains(grade), "the grade " + grade + " is not offered after this answer");
        return new Review(
                pending.answer(),
                grade,
                now,
                before,
                choice.outcomes().of(grade).card());
    }

    private GradeChoice choice(LearnerId learner, PendingAnswer pending, Instant now) {
        CardState card = card(learner, pending.item(), now);
        return GradeChoice.after(pending.answer().outcome(), outcomes(learner, pending.item(), card, now));
    }

    private CardState card(LearnerId learner, ItemId item, Instant now) {
        return reviews.card(learner, item).orElseGet(() -> CardState.fresh(now));
    }

    private Outcomes outcomes(LearnerId learner, ItemId item, CardState card, Instant now) {
        return LearnerSnapshot.scheduler(learners.learner(learner).preferences())
                .preview(card, CardNumber.of(learner, item), now);
    }
}
