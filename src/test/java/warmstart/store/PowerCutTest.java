package warmstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;
import static warmstart.study.Samples.pending;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import warmstart.accounts.LearnerId;
import warmstart.base.Rng;
import warmstart.scheduling.CardState;
import warmstart.study.ReviewChains;
import warmstart.study.ReviewStore;
import warmstart.study.Samples;
import warmstart.study.answer.PendingAnswer;

/** Cuts the power in the midst of writing and looks for what had been confirmed, on what the disk may still hold. */
class PowerCutTest {
    private static final int THREADS = 4;
    private static final int ANSWERS_MAX = 40;

    @TempDir
    private Path root;

    @Test
    @Timeout(120)
    void nothingConfirmedIsLostInFivePowerCuts() throws Exception {
        cut(/* rounds= */ 5, /* seed= */ System.nanoTime());
    }

    @Test
    @Tag("deep")
    @Timeout(1200)
    void nothingConfirmedIsLostInTwoHundredPowerCuts() throws Exception {
        cut(/* rounds= */ 200, /* seed= */ System.nanoTime());
    }

    private void cut(int rounds, long seed) throws Exception {
        Rng chance = new Rng(seed);
        for (int round = 0; round < rounds; round++) {
            String when = "round " + round + " of seed " + seed;
            Path live = root.resolve("live-" + round);
            Path found = Files.createDirectory(root.resolve("found-" + round));
            Set<String> confirmed = workUntilTheCut(live, found, chance);
            try (Database database = Database.open(found, ZoneOffset.UTC)) {
                ReviewStore store = database.reviews();
                assertThat(store.reviewsSince(LearnerId.SOLO, Instant.EPOCH))
                        .as(when)
                        .extracting(review -> review.answer().said())
                        .containsAll(confirmed);
                ReviewChains.assertWhole(store, LearnerId.SOLO);
            }
        }
    }

    /** Answers with several threads; after a number of answers takes what the disk may hold, and what was confirmed before. */
    private static Set<String> workUntilTheCut(Path live, Path found, Rng chance) throws Exception {
        Database.open(live, ZoneOffset.UTC).close();
        Path file = live.resolve("warmstart.mv.db");
        Set<String> confirmed = ConcurrentHashMap.newKeySet();
        int enough = 1 + chance.nextInt(THREADS * ANSWERS_MAX / 2);
        try (Database database = Database.open(live, ZoneOffset.UTC, CuttableDisk.holding(file))) {
            List<Thread> threads = new ArrayList<>(IntStream.range(0, THREADS)
                    .mapToObj(thread -> new Thread(() -> work(database.reviews(), thread, confirmed)))
                    .toList());
            threads.forEach(Thread::start);
            while (confirmed.size() < enough) {
                Thread.onSpinWait();
            }
            Set<String> before = Set.copyOf(confirmed);
            CuttableDisk.cut(found.resolve("warmstart.mv.db"), chance);
            for (Thread thread : threads) {
                thread.join();
            }
            return before;
        }
    }

    private static void work(ReviewStore store, int thread, Set<String> confirmed) {
        for (int i = 0; i < ANSWERS_MAX; i++) {
            PendingAnswer answer = pending(id("item-" + thread + "-" + i % 3), thread + "." + i, NOW.plusSeconds(i));
            store.keep(LearnerId.SOLO, answer);
            CardState before = Optional.ofNullable(store.cards(LearnerId.SOLO).get(answer.item()))
                    .orElseGet(() -> CardState.fresh(NOW));
            store.record(LearnerId.SOLO, Samples.review(answer, before));
            confirmed.add(answer.answer().said());
        }
    }
}
