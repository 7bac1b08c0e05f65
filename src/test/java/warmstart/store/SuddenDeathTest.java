package warmstart.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import warmstart.accounts.LearnerId;
import warmstart.base.Rng;
import warmstart.study.Review;
import warmstart.study.ReviewChains;
import warmstart.study.ReviewStore;
import warmstart.study.answer.PendingAnswer;

/** Kills a program in the midst of writing, again and again on the same database, and looks for what it had confirmed. */
class SuddenDeathTest {
    private static final int ACKNOWLEDGED_MAX = 600;

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void nothingConfirmedIsLostInThreeDeaths() throws Exception {
        die(/* rounds= */ 3, /* seed= */ System.nanoTime());
    }

    @Test
    @Tag("deep")
    @Timeout(1200)
    void nothingConfirmedIsLostInFiftyDeaths() throws Exception {
        die(/* rounds= */ 50, /* seed= */ System.nanoTime());
    }

    private void die(int rounds, long seed) throws Exception {
        Rng chance = new Rng(seed);
        Set<String> confirmed = new LinkedHashSet<>();
        for (int round = 0; round < rounds; round++) {
            int enough = 1 + chance.nextInt(ACKNOWLEDGED_MAX);
            try (ChildProcess child = ChildProcess.start(SuddenDeathChild.class, folder, round)) {
                for (int i = 0; i < enough; i++) {
                    confirmed.add(child.line());
                }
                confirmed.addAll(child.kill());
            }
            assertWhole(confirmed, "round " + round + " of seed " + seed);
        }
    }

    private void assertWhole(Set<String> confirmed, String when) {
        try (Database database = Database.open(folder, ZoneOffset.UTC)) {
            ReviewStore reviews = database.reviews();
            assertThat(kept(reviews)).as(when).containsAll(confirmed);
            ReviewChains.assertWhole(reviews, LearnerId.SOLO);
        }
    }

    /** In the child's words: an answer that was kept still waits, or has become a review. */
    private static Set<String> kept(ReviewStore store) {
        Stream<String> waiting = store.pending(LearnerId.SOLO).stream().map(SuddenDeathTest::kept);
        Stream<String> reviewed = store.reviewsSince(LearnerId.SOLO, Instant.EPOCH).stream()
                .flatMap(review -> Stream.of("kept " + said(review), "recorded " + said(review)));
        return Stream.concat(waiting, reviewed).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String kept(PendingAnswer pending) {
        return "kept " + pending.answer().said();
    }

    private static String said(Review review) {
        return review.answer().said();
    }
}
