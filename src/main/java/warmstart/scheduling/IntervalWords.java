package warmstart.scheduling;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a button writes an interval: {@code 10 min}, {@code 1.5 h}, {@code 3 d}, {@code 2 mo}, {@code 1.4 y}. Between number
 * and unit stands a fixed space.
 */
final class IntervalWords {
    private static final double DAYS_A_MONTH = 30.4375;
    private static final double DAYS_A_YEAR = 365.25;

    private IntervalWords() {}

    static String of(Outcome outcome) {
        int days = outcome.card().intervalDays();
        return days > 0 ? ofDays(days) : ofMinutes(outcome.waiting().toMinutes());
    }

    static String ofMinutes(long minutes) {
        return minutes < 60 ? minutes + "\u00a0min" : oneDecimal(minutes / 60.0) + "\u00a0h";
    }

    static String ofDays(int days) {
        if (days < 31) {
            return days + "\u00a0d";
        }
        if (days < 365) {
            return oneDecimal(days / DAYS_A_MONTH) + "\u00a0mo";
        }
        return oneDecimal(days / DAYS_A_YEAR) + "\u00a0y";
    }

    private static String oneDecimal(double value) {
        return new BigDecimal(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
