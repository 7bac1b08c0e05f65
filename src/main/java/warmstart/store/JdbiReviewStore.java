package warmstart.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.scheduling.CardState;
import warmstart.study.Review;
import warmstart.study.ReviewStore;
import warmstart.study.Tally;
import warmstart.study.answer.PendingAnswer;

/**
 * Reviews in three tables, whose SQL is in {@link CardRows}, {@link PendingRows} and {@link ReviewRows}. Thread-safe: every
 * write begins by locking the learner.
 */
final class JdbiReviewStore implements ReviewStore {
    private final Transactions transactions;

    JdbiReviewStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<ItemId, CardState> cards(LearnerId learner) {
        return transactions.read(handle -> CardRows.all(handle, learner));
    }

    @Override
    public Map<ItemId, CardState> due(LearnerId learner, Instant until, int atMost) {
        return transactions.read(handle -> CardRows.due(handle, learner, until, atMost));
    }

    @Override
    public Optional<CardState> card(LearnerId learner, ItemId item) {
        return transactions.read(handle -> CardRows.find(handle, learner, item));
    }

    @Override
    public Map<ItemId, String> revisions(LearnerId learner) {
        return transactions.read(handle -> CardRows.revisions(handle, learner));
    }

    @Override
    public List<PendingAnswer> pending(LearnerId learner) {
        return transactions.read(handle -> PendingRows.all(handle, learner));
    }

    @Override
    public PendingAnswer keep(LearnerId learner, PendingAnswer answer) {
        return transactions.write(handle -> {
            JdbiLearnerStore.lock(handle, learner);
            Optional<PendingAnswer> waiting = PendingRows.find(handle, learner, answer.item());
            if (waiting.isEmpty()) {
                PendingRows.insert(handle, learner, answer);
            }
            return waiting.orElse(answer);
        });
    }

    @Override
    public boolean record(LearnerId learner, Review review) {
        return transactions.write(handle -> {
            JdbiLearnerStore.lock(handle, learner);
            boolean current = waits(handle, learner, review) && isBefore(handle, learner, review);
            if (current) {
                ReviewRows.append(handle, learner, review);
                CardRows.put(handle, learner, review.item(), review.after());
                CardRows.revise(
                        handle, learner, review.item(), review.answer().put().revision());
                PendingRows.delete(handle, learner, review.item());
            }
            return current;
        });
    }

    @Override
    public Optional<Review> undoLast(LearnerId learner, Instant at) {
        return transactions.write(handle -> {
            JdbiLearnerStore.lock(handle, learner);
            Optional<ReviewRows.Numbered> newest = ReviewRows.newest(handle, learner);
            newest.ifPresent(last -> {
                ReviewRows.markUndone(handle, learner, last.id(), at);
                restore(handle, learner, last.review());
            });
            return newest.map(ReviewRows.Numbered::review);
        });
    }

    @Override
    public List<Review> reviewsSince(LearnerId learner, Instant since) {
        return transactions.read(handle -> ReviewRows.since(handle, learner, since));
    }

    @Override
    public Tally tally(LearnerId learner, Instant since) {
        return transactions.read(handle -> ReviewRows.tally(handle, learner, since));
    }

    private static boolean waits(Handle handle, LearnerId learner, Review review) {
        return PendingRows.find(handle, learner, review.item())
                .filter(pending -> pending.answer().equals(review.answer()))
                .isPresent();
    }

    /** Whether the card is in the state before the review. A card without a row was never reviewed. */
    private static boolean isBefore(Handle handle, LearnerId learner, Review review) {
        return CardRows.find(handle, learner, review.item())
                .map(review.before()::equals)
                .orElse(review.introduces());
    }

    private static void restore(Handle handle, LearnerId learner, Review undone) {
        if (undone.introduces()) {
            CardRows.delete(handle, learner, undone.item());
        } else {
            CardRows.put(handle, learner, undone.item(), undone.before());
            CardRows.revise(handle, learner, undone.item(), ReviewRows.revisionOfLast(handle, learner, undone.item()));
        }
    }
}
