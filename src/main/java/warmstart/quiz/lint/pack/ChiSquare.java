package warmstart.quiz.lint.pack;

import java.util.Arrays;

/**
 * Pearson's chi-square test, as every table of its critical values gives it: 11.345 at three degrees of freedom is exceeded
 * once in a hundred times.
 *
 * <p>The chance is the regularized upper incomplete gamma function Q(freedom / 2, value / 2). For whole and half numbers it
 * has a finite sum (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.4.4 and 26.4.5), so nothing is iterated
 * to a limit.
 */
final class ChiSquare {
    private ChiSquare() {}

    /** How far counts are from being equal: the sum of (observed - expected)² / expected. */
    static double uniform(int[] counts) {
        double expected = Arrays.stream(counts).sum() / (double) counts.length;
        return expected == 0
                ? 0
                : Arrays.stream(counts)
                        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                        .sum();
    }

    /** How often chance alone gives at least this value, from 0 to 1. */
    static double chance(double value, int freedom) {
        if (value <= 0 || freedom < 1) {
            return 1;
        }
        boolean even = freedom % 2 == 0;
        double half = value / 2;
        // Even: sum of half^k / k!. Odd: a normal tail, then half^(k - 1/2) / Gamma(k + 1/2).
        double sum = even ? StrictMath.exp(-half) : twoTails(StrictMath.sqrt(value));
        double term = even ? StrictMath.exp(-half) : StrictMath.exp(-half) / StrictMath.sqrt(half * StrictMath.PI);
        double order = even ? 0 : -0.5;
        for (int k = 1; k <= (freedom - 1) / 2; k++) {
            order++;
            term *= half / order;
            sum += term;
        }
        return Math.min(1, sum);
    }

    /** The chance of a normal value beyond z on either side, by the series near 0 and the continued fraction far out. */
    private static double twoTails(double z) {
        double density = StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
        return z < SERIES_UP_TO ? 1 - 2 * density * series(z) : 2 * density / fraction(z);
    }

    private static final double SERIES_UP_TO = 3;
    private static final int TERMS = 60;

    /** z + z³/3 + z⁵/(3·5) + … (26.2.11). */
    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int n = 1; n < TERMS; n++) {
            term *= z * z / (2 * n + 1);
            sum += term;
        }
        return sum;
    }

    /** z + 1/(z + 2/(z + 3/(z + …))) (26.2.14). */
    private static double fraction(double z) {
        double value = z;
        for (int n = TERMS; n > 0; n--) {
            value = z + n / value;
        }
        return value;
    }
}
