package warmstart.study;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.NOW;
import static warmstart.study.Samples.id;
import static warmstart.study.Samples.pending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import warmstart.accounts.LearnerId;
import warmstart.quiz.ItemId;
import warmstart.scheduling.CardState;
import warmstart.study.answer.PendingAnswer;

/** What every {@link ReviewStore} promises to many who write at once. */
public abstract class ConcurrentReviewsContract {
    private static final LearnerId LEARNER = LearnerId.SOLO;
    private static final int THREADS = 20;
    private static final int ROUNDS = 15;

    /** The store under test, empty. */
    protected abstract ReviewStore store();

    @Test
    @Timeout(60)
    void twentyThreadsAnsweringTheirOwnItemsLoseNothing() throws Exception {
        List<List<String>> said = together(thread -> {
            List<String> recorded = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                answer(id("item-" + thread), thread + "." + round, round).ifPresent(recorded::add);
            }
            return recorded;
        });

        assertThat(said).allSatisfy(recorded -> assertThat(recorded).hasSize(ROUNDS));
        assertThat(store().reviewsSince(LEARNER, Instant.EPOCH))
                .extracting(review -> review.answer().said())
                .containsExactlyInAnyOrderElementsOf(
                        said.stream().flatMap(List::stream).toList());
        ReviewChains.assertWhole(store(), LEARNER);
        assertThat(store().pending(LEARNER)).isEmpty();
    }

    @Test
    @Timeout(60)
    void twentyThreadsAnsweringTheSameItemsRecordEachAnswerOnce() throws Exception {
        List<List<String>> said = together(thread -> {
            List<String> recorded = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                answer(id("item-" + round % 3), thread + "." + round, round).ifPresent(recorded::add);
            }
            return recorded;
        });

        List<String> all = said.stream().flatMap(List::stream).toList();
        assertThat(store().reviewsSince(LEARNER, Instant.EPOCH))
                .extracting(review -> review.answer().said())
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(store().cards(LEARNER).values().stream()
                        .mapToInt(CardState::reps)
                        .sum())
                .isEqualTo(all.size());
    }

    @Test
    @Timeout(60)
    void undoAmidAnswersTakesBackWholeReviews() throws Exception {
        List<Integer> balances = together(thread -> {
            int balance = 0;
            for (int round = 0; round < ROUNDS; round++) {
                balance += thread % 4 == 0
                        ? -store().undoLast(LEARNER, NOW).map(undone -> 1).orElse(0)
                        : answer(id("item-" + round % 3), thread + "." + round, round)
                                .map(recorded -> 1)
                                .orElse(0);
            }
            return balance;
        });

        int left = balances.stream().mapToInt(Integer::intValue).sum();
        assertThat(store().reviewsSince(LEARNER, Instant.EPOCH)).hasSize(left);
        assertThat(store().cards(LEARNER).values().stream()
                        .mapToInt(CardState::reps)
                        .sum())
                .isEqualTo(left);
    }

    /** Keeps and records an answer as a page would; empty when somebody else's answer was in the way. */
    private Optional<String> answer(ItemId item, String said, int round) {
        PendingAnswer kept = store().keep(LEARNER, pending(item, said, NOW.plusSeconds(100L * round)));
        CardState before = Optional.ofNullable(store().cards(LEARNER).get(item)).orElseGet(() -> CardState.fresh(NOW));
        Review review = Samples.review(kept, before);
        return store().record(LEARNER, review) ? Optional.of(review.answer().said()) : Optional.empty();
    }

    private interface Work<T> {
        T of(int thread);
    }

    private static <T> List<T> together(Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> tasks = IntStream.range(0, THREADS)
                    .mapToObj(thread -> (Callable<T>) () -> work.of(thread))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
