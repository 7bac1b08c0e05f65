package warmstart.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import warmstart.accounts.LearnerId;
import warmstart.base.Rng;
import warmstart.quiz.ItemId;
import warmstart.store.Database;
import warmstart.study.Review;
import warmstart.study.ReviewChains;
import warmstart.study.ReviewStore;
import warmstart.web.drive.Program;
import warmstart.web.drive.Shelves;
import warmstart.web.drive.Visitor;

/** Kills the server in the midst of answers, again and again on the same data, and looks for every grade it confirmed. */
class SuddenDeathTest {
    private static final int LEARNERS = 4;
    private static final int CONFIRMED_MAX = 60;
    private static final Duration START_MAX = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    @Timeout(240)
    void noConfirmedGradeIsLostInThreeDeaths() throws Exception {
        die(/* rounds= */ 3, /* seed= */ System.nanoTime());
    }

    @Test
    @Tag("deep")
    @Timeout(1800)
    void noConfirmedGradeIsLostInFiftyDeaths() throws Exception {
        die(/* rounds= */ 50, /* seed= */ System.nanoTime());
    }

    private void die(int rounds, long seed) throws Exception {
        Rng chance = new Rng(seed);
        Path data = folder.resolve("data");
        List<ItemId> items = Shelves.shipped().deck().items().stream()
                .map(warmstart.quiz.Item::id)
                // A number is what tells the answers of this test apart.
                .filter(item -> item.family().equals("limit"))
                .toList();
        Set<String> confirmed = new TreeSet<>();
        for (int round = 0; round < rounds; round++) {
            confirmed.addAll(studyUntilItDies(data, items, 1 + chance.nextInt(CONFIRMED_MAX)));
            assertWhole(data, confirmed, "round " + round + " of seed " + seed);
        }
    }

    /** Several tabs answer different questions until so many grades are confirmed; then the server is killed. */
    private Set<String> studyUntilItDies(Path data, List<ItemId> items, int enough) throws Exception {
        Instant begun = Instant.now();
        ExecutorService tabs = Executors.newFixedThreadPool(LEARNERS);
        try (Program program = Program.serving(folder, data)) {
            String address = program.address();
            assertThat(Duration.between(begun, Instant.now()))
                    .as("start after a death")
                    .isLessThan(START_MAX);
            StudyingTab.gradeWhatWaits(new Visitor(address));
            CountDownLatch awaited = new CountDownLatch(enough);
            List<Future<Set<String>>> running = new ArrayList<>();
            for (int tab = 0; tab < LEARNERS; tab++) {
                StudyingTab studying = new StudyingTab(new Visitor(address), share(items, tab), awaited);
                running.add(tabs.submit(studying::studyUntilNobodyAnswers));
            }
            assertThat(awaited.await(120, TimeUnit.SECONDS))
                    .as("grades are confirmed")
                    .isTrue();
            program.kill();
            Set<String> confirmed = new TreeSet<>();
            for (Future<Set<String>> tab : running) {
                confirmed.addAll(tab.get());
            }
            return confirmed;
        } finally {
            tabs.shutdownNow();
        }
    }

    private static List<ItemId> share(List<ItemId> items, int tab) {
        List<ItemId> share = new ArrayList<>();
        for (int i = tab; i < items.size(); i += LEARNERS) {
            share.add(items.get(i));
        }
        return share;
    }

    private static void assertWhole(Path data, Set<String> confirmed, String when) {
        try (Database database = Database.open(data, ZoneOffset.UTC)) {
            ReviewStore reviews = database.reviews();
            assertThat(StudyingTab.told(reviews).toList()).as(when).containsAll(confirmed);
            ReviewChains.assertWhole(reviews, LearnerId.SOLO);
            Map<ItemId, Long> graded = reviews.reviewsSince(LearnerId.SOLO, Instant.EPOCH).stream()
                    .collect(Collectors.groupingBy(Review::item, Collectors.counting()));
            assertThat(reviews.cards(LearnerId.SOLO)).as(when).hasSameSizeAs(graded);
            graded.forEach((item, times) -> assertThat(
                            reviews.card(LearnerId.SOLO, item).orElseThrow().reps())
                    .as("reviews of " + item + " after " + when)
                    .isEqualTo(times.intValue()));
        }
    }
}
