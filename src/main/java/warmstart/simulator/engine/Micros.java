package warmstart.simulator.engine;

import java.math.BigDecimal;
import warmstart.base.Check;

/** Virtual time is a whole number of microseconds since the start of the run: {@code 60_000_000} is one minute. */
public final class Micros {
    /** Microseconds in a millisecond. */
    public static final long PER_MILLISECOND = 1_000L;

    /** Microseconds in a second. */
    public static final long PER_SECOND = 1_000_000L;

    /** Microseconds in a minute. */
    public static final long PER_MINUTE = 60 * PER_SECOND;

    /** Microseconds in an hour. */
    public static final long PER_HOUR = 60 * PER_MINUTE;

    private Micros() {}

    /** Seconds as microseconds. */
    public static long ofSeconds(long seconds) {
        return Math.multiplyExact(seconds, PER_SECOND);
    }

    /** Milliseconds as microseconds. */
    public static long ofMillis(long millis) {
        return Math.multiplyExact(millis, PER_MILLISECOND);
    }

    /**
     * A span in the largest unit that keeps it a whole number, else in seconds: {@code 1 min}, {@code 90 s},
     * {@code 6 h}, {@code 400 ms}, {@code 67.9 s}. A fixed space stands before the unit.
     */
    public static String words(long micros) {
        Check.argument(micros >= 0, "a span cannot be negative");
        if (micros >= PER_HOUR && micros % PER_HOUR == 0) {
            return micros / PER_HOUR + "\u00a0h";
        }
        if (micros >= PER_MINUTE && micros % PER_MINUTE == 0) {
            return micros / PER_MINUTE + "\u00a0min";
        }
        return micros < PER_SECOND ? shortest(micros, PER_MILLISECOND, "ms") : shortest(micros, PER_SECOND, "s");
    }

    private static String shortest(long micros, long unit, String symbol) {
        BigDecimal value = BigDecimal.valueOf(micros).divide(BigDecimal.valueOf(unit));
        BigDecimal plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString() + "\u00a0" + symbol;
    }
}
