package warmstart.web.labs.stage;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import warmstart.simulator.engine.Micros;

/** Virtual time for people and for addresses. */
public final class RunClock {
    private static final long MICROS_PER_TENTH = Micros.PER_SECOND / 10;
    private static final long TENTHS_PER_MINUTE = 600;
    private static final long SECONDS_PER_HOUR = 3600;
    private static final long SECONDS_PER_MINUTE = 60;
    private static final int MICRO_DIGITS = 6;

    private RunClock() {}

    /** {@code 0:41.2}, and from an hour on {@code 1:02:00}. Never rounded up: what is said has happened. */
    public static String words(long micros) {
        long seconds = micros / Micros.PER_SECOND;
        if (seconds >= SECONDS_PER_HOUR) {
            long minutes = seconds / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE;
            return String.format(
                    Locale.ROOT, "%d:%02d:%02d", seconds / SECONDS_PER_HOUR, minutes, seconds % SECONDS_PER_MINUTE);
        }
        long tenths = micros / MICROS_PER_TENTH;
        return String.format(
                Locale.ROOT, "%d:%02d.%d", tenths / TENTHS_PER_MINUTE, tenths % TENTHS_PER_MINUTE / 10, tenths % 10);
    }

    /** As an address carries it, in seconds: {@code 60.402}. */
    public static String seconds(long micros) {
        BigDecimal seconds = BigDecimal.valueOf(micros, MICRO_DIGITS).stripTrailingZeros();
        return (seconds.scale() < 0 ? seconds.setScale(0) : seconds).toPlainString();
    }

    /** The moment that an address means; empty when it means none. */
    public static Optional<Long> parse(String seconds) {
        return seconds.matches("\\d{1,9}(\\.\\d{1,6})?")
                ? Optional.of(
                        new BigDecimal(seconds).movePointRight(MICRO_DIGITS).longValueExact())
                : Optional.empty();
    }
}
