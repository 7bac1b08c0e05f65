package warmstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * Takes the file as it lies there while the program runs, as after a kill, and goes on with it: again and again, so that
 * the file has gaps which H2 fills, and its header falls behind.
 */
class RestartTest {
    private static final int DEATHS = 120;
    private static final int ANSWERS_MAX = 8;
    private static final int ITEMS = 40;

    @TempDir
    private Path root;

    @Test
    @Tag("deep")
    @Timeout(1200)
    void everythingConfirmedIsFoundAfterManyDeathsInARow() throws Exception {
        long seed = System.nanoTime();
        Rng chance = new Rng(seed);
        List<String> confirmed = new ArrayList<>();
        Path folder = root.resolve("0");
        Database.open(folder, ZoneOffset.UTC).close();
        for (int death = 1; death <= DEATHS; death++) {
            Path next = Files.createDirectory(root.resolve(Integer.toString(death)));
            try (Database database = Database.open(folder, ZoneOffset.UTC)) {
                for (int i = 1 + chance.nextInt(ANSWERS_MAX); i > 0; i--) {
                    confirmed.add(answer(database.reviews(), "answer " + confirmed.size(), chance));
                }
                Files.copy(folder.resolve("warmstart.mv.db"), next.resolve("warmstart.mv.db"));
            }
            folder = next;
            assertWhole(folder, confirmed, "death " + death + " of seed " + seed);
        }
    }

    /** Opens the file, looks and closes it properly: H2 then moves its data together, and leaves old data behind them. */
    private static void assertWhole(Path folder, List<String> confirmed, String when) {
        try (Database database = Database.open(folder, ZoneOffset.UTC)) {
            assertThat(database.reviews().reviewsSince(LearnerId.SOLO, Instant.EPOCH))
                    .as(when)
                    .extracting(review -> review.answer().said())
                    .isEqualTo(confirmed);
            ReviewChains.assertWhole(database.reviews(), LearnerId.SOLO);
        }
    }

    private static String answer(ReviewStore store, String said, Rng chance) {
        PendingAnswer answer = Samples.pending(id("item-" + chance.nextInt(ITEMS)), said, NOW);
        store.keep(LearnerId.SOLO, answer);
        Optional<CardState> card = store.card(LearnerId.SOLO, answer.item());
        store.record(LearnerId.SOLO, Samples.review(answer, card.orElseGet(() -> CardState.fresh(NOW))));
        return said;
    }
}
