package warmstart.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Phase;
import warmstart.study.answer.PendingAnswer;

/**
 * Where answers, reviews and the state of the cards are kept.
 *
 * <p>A write happens wholly or not at all, and is durable when its method returns: it survives the death of the program
 * and a power cut. Times are kept in whole milliseconds. Safe for use by many threads; the writes of one learner happen
 * one after the other.
 */
public interface ReviewStore {
    /**
     * The state of every item the learner has reviewed, by due time, those due at the same moment by id. Items never
     * reviewed, or whose reviews were all undone, are absent: no state here is {@link Phase#NEW}.
     */
    Map<ItemId, CardState> cards(LearnerId learner);

    /**
     * The first of these in the same order, as far as they are due.
     *
     * @param until the latest due time, inclusive
     * @param atMost how many at most
     */
    Map<ItemId, CardState> due(LearnerId learner, Instant until, int atMost);

    /** The state of one item; empty when it was never reviewed, or all its reviews were undone. */
    Optional<CardState> card(LearnerId learner, ItemId item);

    /**
     * What the keys of the items said when they were last answered, by {@code Item#revision}; items whose last answer is
     * from before that was kept are absent.
     */
    Map<ItemId, String> revisions(LearnerId learner);

    /** The answers that still wait for a grade, oldest first; usually one or none, more when two tabs are open. */
    List<PendingAnswer> pending(LearnerId learner);

    /**
     * Keeps an answer until it is graded.
     *
     * @return the answer that now waits for this item: the given one, or the one that waited already. The first answer
     *     stands, because whoever answers again has seen the verdict.
     */
    PendingAnswer keep(LearnerId learner, PendingAnswer answer);

    /**
     * Appends a review, puts the card into the state after it and forgets the pending answer.
     *
     * @return false when nothing was written, because the answer no longer waits (it was graded in another tab, or by a
     *     second click) or the card is not in the state before the review
     */
    boolean record(LearnerId learner, Review review);

    /**
     * Takes back the newest review that is not undone: its card returns to the state before it and the review is marked,
     * not deleted. Repeated calls go further back.
     *
     * @param at when it was undone
     * @return the review; empty when there is none left
     */
    Optional<Review> undoLast(LearnerId learner, Instant at);

    /** The reviews graded at or after a moment and not undone, in the order in which they were recorded. */
    List<Review> reviewsSince(LearnerId learner, Instant since);

    /** How many reviews were graded at or after a moment and not undone. */
    Tally tally(LearnerId learner, Instant since);
}
