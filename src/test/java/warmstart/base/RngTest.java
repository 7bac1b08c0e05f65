package warmstart.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RngTest {
    @Test
    void givesThePublishedNumbersOfSplitMix64() {
        // The first five outputs of Sebastiano Vigna's splitmix64.c for the seed 1234567.
        Rng rng = new Rng(1234567);
        assertThat(LongStream.generate(rng::nextLong).limit(5).mapToObj(Long::toUnsignedString))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 42, Long.MAX_VALUE, Long.MIN_VALUE})
    void agreesWithTheGeneratorOfTheJdkThatUsesTheSameFunction(long seed) {
        Rng ours = new Rng(seed);
        SplittableRandom theirs = new SplittableRandom(seed);
        for (int i = 0; i < 1_000; i++) {
            assertThat(ours.nextLong()).as("number %d", i).isEqualTo(theirs.nextLong());
        }
    }

    @Test
    void streamOfOnePurposeDoesNotDependOnWhatOthersDrew() {
        Rng quiet = new Rng(7);
        Rng busy = new Rng(7);
        busy.nextLong();
        busy.named("retries").nextLong();
        assertThat(busy.named("arrivals").nextLong())
                .isEqualTo(quiet.named("arrivals").nextLong());
    }

    @Test
    void streamsOfDifferentPurposesAndSeedsDiffer() {
        assertThat(List.of(
                        new Rng(7).nextLong(),
                        new Rng(7).named("arrivals").nextLong(),
                        new Rng(7).named("retries").nextLong(),
                        new Rng(7).named("ab").nextLong(),
                        new Rng(7).named("ba").nextLong(),
                        new Rng(8).named("arrivals").nextLong()))
                .doesNotHaveDuplicates();
    }

    @Test
    void fractionLiesBetweenZeroAndOneAndIsEven() {
        Rng rng = new Rng(3);
        int[] tenths = new int[10];
        for (int i = 0; i < 100_000; i++) {
            double fraction = rng.nextDouble();
            assertThat(fraction).isGreaterThanOrEqualTo(0).isLessThan(1);
            tenths[(int) (fraction * 10)]++;
        }
        // 10,000 are expected in each tenth; the standard deviation is sqrt(100,000 · 0.1 · 0.9) = 95, five of them
        // 475.
        assertThat(Arrays.stream(tenths).boxed())
                .allSatisfy(count -> assertThat(count).isCloseTo(10_000, within(475)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void wholeNumbersBelowABoundAreEquallyLikely(int bound) {
        Rng rng = new Rng(bound);
        int draws = 20_000 * bound;
        int[] counts = new int[bound];
        for (int i = 0; i < draws; i++) {
            counts[rng.nextInt(bound)]++;
        }
        // 20,000 of each; the standard deviation is at most sqrt(20,000) = 141, five of them 707.
        assertThat(Arrays.stream(counts).boxed())
                .allSatisfy(count -> assertThat(count).isCloseTo(20_000, within(707)));
    }

    @Test
    void smallNumbersAreNotFavouredBelowALargeBound() {
        // 3 · 2^29 leaves 2^29 of the 2^31 draws over: folded back, they would make the first third half of all
        // numbers.
        int bound = 3 << 29;
        Rng rng = new Rng(5);
        long low = IntStream.range(0, 30_000)
                .filter(i -> rng.nextInt(bound) < (1 << 29))
                .count();
        // A third of 30,000 is 10,000; the standard deviation is sqrt(30,000 · 1/3 · 2/3) = 82, five of them 410.
        assertThat(low).isCloseTo(10_000L, within(410L));
    }

    @Test
    void largestBoundIsNeverReached() {
        Rng rng = new Rng(9);
        for (int i = 0; i < 10_000; i++) {
            assertThat(rng.nextInt(Integer.MAX_VALUE)).isBetween(0, Integer.MAX_VALUE - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void boundMustBePositive(int bound) {
        assertThatThrownBy(() -> new Rng(1).nextInt(bound))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bound must be positive");
    }

    @Test
    void impossibleNeverHappensAndCertainAlwaysDoes() {
        Rng rng = new Rng(11);
        for (int i = 0; i < 10_000; i++) {
            assertThat(rng.chance(0)).isFalse();
            assertThat(rng.chance(1)).isTrue();
        }
    }

    @Test
    void shuffledListHoldsTheSameAndLeavesTheOriginalAlone() {
        List<Integer> ordered = IntStream.range(0, 50).boxed().toList();
        List<Integer> mixed = new Rng(2).shuffled(ordered);
        assertThat(mixed).containsExactlyInAnyOrderElementsOf(ordered).isNotEqualTo(ordered);
        assertThat(new Rng(2).shuffled(ordered)).isEqualTo(mixed);
        assertThat(new Rng(2).shuffled(List.of())).isEmpty();
    }

    @Test
    void everyOrderOfThreeIsEquallyLikely() {
        Rng rng = new Rng(4);
        List<List<Integer>> orders = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            orders.add(rng.shuffled(List.of(1, 2, 3)));
        }
        for (List<Integer> order : orders.stream().distinct().toList()) {
            // Six orders, 10,000 of each; the standard deviation is sqrt(60,000 · 1/6 · 5/6) = 91, five of them 456.
            assertThat(orders.stream().filter(order::equals).count()).isCloseTo(10_000L, within(456L));
        }
        assertThat(orders.stream().distinct()).hasSize(6);
    }
}
