package warmstart.study;

import warmstart.accounts.LearnerId;
import warmstart.base.Rng;
import warmstart.quiz.ItemId;

/**
 * The number by which the scheduler spreads a card's intervals. It is computed from learner and item (FNV-1a, 32 bits), so
 * that it is the same before the first review and after an undo, in an export and in a restored backup.
 */
final class CardNumber {
    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private CardNumber() {}

    /** The number of the variant for the review after so many; at most 48 bits, so that a page's script could hold it. */
    static long variant(LearnerId learner, ItemId item, int reviews) {
        return new Rng(of(learner, item)).named("variant").at(reviews, 0).nextLong() >>> 16;
    }

    static long of(LearnerId learner, ItemId item) {
        String name = learner.value() + "/" + item;
        int hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return Integer.toUnsignedLong(hash);
    }
}
