package warmstart.study;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.accounts.LearnerId;
import warmstart.accounts.LearnerStore;
import warmstart.quiz.Deck;
import warmstart.quiz.ItemId;
import warmstart.scheduling.Grade;

/**
 * The use cases of a review: next question, answer, grade, undo. Everything about a learner comes from the stores, so any
 * number of sessions, tabs and servers may work side by side. Thread-safe.
 */
public final class StudySession {
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
        throw new UnsupportedOperationException(reviews.toString() + learners + deck);
    }

    /**
     * Judges an answer and keeps it until it is graded. When an answer to this item waits already, that one stands and is
     * returned.
     *
     * @throws java.util.NoSuchElementException when the deck has no such item (any more)
     */
    public Answered answer(LearnerId learner, Attempt attempt, Instant now) {
        throw new UnsupportedOperationException();
    }

    /** The buttons for an answer that waits; empty when none waits for this item. */
    public Optional<GradeChoice> choice(LearnerId learner, ItemId item, Instant now) {
        throw new UnsupportedOperationException();
    }

    /**
     * Grades the answer that waits for an item, and schedules the item.
     *
     * @return the review; empty when no answer waits, such as after a second click
     * @throws IllegalArgumentException when the grade is not {@link GradeChoice#offered offered} after such an answer
     */
    public Optional<Review> grade(LearnerId learner, ItemId item, Grade grade, Instant now) {
        throw new UnsupportedOperationException();
    }

    /** Takes back the learner's newest review; empty when there is none left. The item will be asked again. */
    public Optional<Review> undo(LearnerId learner, Instant now) {
        return reviews.undoLast(learner, now);
    }

    /** Everything about the learner at this moment, for {@code Knowledge} and {@code Forecast}. */
    public LearnerSnapshot snapshot(LearnerId learner, Instant now) {
        throw new UnsupportedOperationException();
    }
}
