package warmstart.study;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import warmstart.quiz.Item;

/**
 * What comes next for a learner.
 *
 * <p>First cards in steps whose minute has come, the longest due first; then reviews of the day, the most nearly forgotten
 * first; then new items in the order of the deck, as many as the learner wants in a day; and when nothing else is left,
 * cards in steps that come due within {@link #LEARN_AHEAD}, so that nobody waits four minutes for a last card.
 */
public final class ReviewQueue {
    /** How much too early a card in steps may be asked when nothing else is left; Anki's default. */
    public static final Duration LEARN_AHEAD = Duration.ofMinutes(20);

    private final LearnerSnapshot learner;
    private final Scope scope;

    /** The queue of a learner within a scope. */
    public ReviewQueue(LearnerSnapshot learner, Scope scope) {
        this.learner = Objects.requireNonNull(learner, "learner");
        this.scope = Objects.requireNonNull(scope, "scope");
    }

    /** What to ask now; empty when there is nothing left. */
    public Optional<Item> next() {
        throw new UnsupportedOperationException(learner.toString() + scope);
    }

    /** How far the learner is. */
    public QueueCounts counts() {
        throw new UnsupportedOperationException();
    }

    /**
     * When something can be asked next, for a learner who has nothing left: the due time of a card in steps, the beginning
     * of the study day for a review or for the next new items. Empty when that will never be: there are no items.
     */
    public Optional<Instant> opensAt() {
        throw new UnsupportedOperationException();
    }
}
