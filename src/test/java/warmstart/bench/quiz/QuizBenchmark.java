package warmstart.bench.quiz;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import warmstart.accounts.Preferences;
import warmstart.base.Rng;
import warmstart.content.ExamReader;
import warmstart.content.PackReader;
import warmstart.content.ShelfReader;
import warmstart.exam.Blueprint;
import warmstart.quiz.Asked;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Pack;
import warmstart.quiz.generate.Generators;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Phase;
import warmstart.study.Cards;
import warmstart.study.LearnerSnapshot;
import warmstart.study.ReviewQueue;
import warmstart.study.Shelf;
import warmstart.study.Tally;

/**
 * The questions of the vault that comes with the product: the whole pool made anew from the register, and the next question
 * of a learner who has seen half of it, complete with its variant.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class QuizBenchmark {
    private static final Path CONTENT = Path.of("content");
    private static final Path QUIZZES = Path.of("quizzes");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final long SEED = 20_261_123L;

    private final List<Blueprint> exams = ExamReader.read(CONTENT).value();
    private final List<Pack> packs = PackReader.read(QUIZZES, exams).value();
    private final Shelf shelf = new ShelfReader().read(CONTENT, QUIZZES).shelf();
    private final Preferences preferences = Preferences.initial(ZoneOffset.UTC);
    private final Cards half = half(shelf.deck());
    private long variant;

    /** All generated items of all packs, each held against the rules for items. */
    @Benchmark
    public Deck generateThePool() {
        return Generators.deal(packs, shelf.facts(), new Rng(SEED));
    }

    /** Which item comes next, and its question. */
    @Benchmark
    public Asked nextQuestion() {
        LearnerSnapshot learner = new LearnerSnapshot(shelf.deck(), half, Tally.NONE, preferences, NOW);
        Item next = new ReviewQueue(learner, warmstart.study.Scope.everything())
                .next()
                .orElseThrow();
        return next.ask(++variant);
    }

    /** A question of any item, whichever way its key is found. */
    @Benchmark
    public Asked anyQuestion() {
        List<Item> items = shelf.deck().items();
        variant++;
        return items.get((int) (variant % items.size())).ask(variant);
    }

    private static Cards half(Deck deck) {
        Map<ItemId, CardState> states = new LinkedHashMap<>();
        List<Item> items = deck.items();
        for (int i = 0; i < items.size(); i += 2) {
            Instant seen = NOW.minus(Duration.ofDays(1 + i % 40));
            Instant due = seen.plus(Duration.ofDays(1 + i % 31));
            states.put(
                    items.get(i).id(),
                    new CardState(Phase.REVIEW, due, 5 + i % 30, 5, 1 + i % 31, 0, 2, 0, Optional.of(seen)));
        }
        return new Cards(states, Map.of());
    }
}
