package warmstart.quiz.lint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChiSquareTest {
    /** Upper critical values as statistical tables print them (NIST/SEMATECH e-Handbook, 1.3.6.7.4), to their three decimals. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1,  0.10,   2.706
            1,  0.05,   3.841
            1,  0.01,   6.635
            1,  0.001, 10.828
            2,  0.05,   5.991
            2,  0.01,   9.210
            3,  0.10,   6.251
            3,  0.05,   7.815
            3,  0.01,  11.345
            3,  0.001, 16.266
            4,  0.05,   9.488
            4,  0.01,  13.277
            5,  0.05,  11.070
            5,  0.01,  15.086
            7,  0.01,  18.475
            10, 0.05,  18.307
            10, 0.01,  23.209
            15, 0.01,  30.578
            20, 0.05,  31.410
            30, 0.01,  50.892
            """)
    void chanceIsThatOfTheTables(int freedom, double chance, double critical) {
        // A table rounds the value to half a thousandth, which moves a chance by less than a thousandth of itself.
        assertThat(ChiSquare.chance(critical, freedom)).isCloseTo(chance, within(chance * 0.001));
    }

    @Test
    void nothingIsCertainAndTheFarTailIsSmall() {
        assertThat(ChiSquare.chance(0, 3)).isEqualTo(1);
        assertThat(ChiSquare.chance(1e-9, 3)).isCloseTo(1, within(1e-6));
        assertThat(ChiSquare.chance(1_000, 3)).isBetween(0.0, 1e-200);
        assertThat(ChiSquare.chance(10_000, 4)).isBetween(0.0, 1e-300);
    }

    @Test
    void chanceFallsWithoutAJumpWhereTheSeriesHandsOver() {
        double before = 1;
        for (int i = 1; i <= 300; i++) {
            double now = ChiSquare.chance(i * 0.1, 3);
            assertThat(now).isLessThan(before).isGreaterThan(before * 0.9);
            before = now;
        }
    }

    @Test
    void unevenCountsGiveTheirDistance() {
        // Expected 10 each: (100 + 0 + 0 + 100) / 10.
        assertThat(ChiSquare.uniform(new int[] {20, 10, 10, 0})).isEqualTo(20);
        assertThat(ChiSquare.uniform(new int[] {5, 5, 5})).isZero();
        assertThat(ChiSquare.uniform(new int[] {0, 0})).isZero();
    }
}
