package warmstart.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.scheduling.CardState;
import warmstart.study.Review;
import warmstart.study.ReviewStore;
import warmstart.study.Samples;
import warmstart.study.answer.PendingAnswer;

/**
 * Answers and grades with several threads until it is killed, and prints a line for everything the store has confirmed:
 * {@code kept 2.3.117}, {@code recorded 2.3.117} (round, thread, number).
 */
public final class SuddenDeathChild {
    private static final int THREADS = 6;
    private static final int ITEMS_OF_A_THREAD = 7;

    private SuddenDeathChild() {}

    /** Needs the data folder and the number of the round. */
    public static void main(String[] arguments) {
        Database database = Database.open(Path.of(arguments[0]), ZoneOffset.UTC);
        for (int thread = 0; thread < THREADS; thread++) {
            String name = arguments[1] + "." + thread;
            int number = thread;
            new Thread(() -> answerForEver(database.reviews(), name, number)).start();
        }
    }

    private static void answerForEver(ReviewStore store, String name, int thread) {
        for (int i = 0; true; i++) {
            String said = name + "." + i;
            ItemId item = Samples.id("item-" + thread + "-" + i % ITEMS_OF_A_THREAD);
            Instant now = Instant.now();
            // An answer that waits since the last round stands, and is graded now.
            PendingAnswer pending = store.keep(LearnerId.SOLO, Samples.pending(item, said, now));
            System.out.println("kept " + pending.answer().said());
            CardState before =
                    Optional.ofNullable(store.cards(LearnerId.SOLO).get(item)).orElseGet(() -> CardState.fresh(now));
            Review review = Samples.review(pending, before);
            if (!store.record(LearnerId.SOLO, review)) {
                throw new IllegalStateException("nobody else writes about " + item);
            }
            System.out.println("recorded " + review.answer().said());
        }
    }
}
