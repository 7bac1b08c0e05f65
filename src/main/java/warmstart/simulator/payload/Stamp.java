package warmstart.simulator.payload;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A point in time, given as milliseconds since 1970, in the spellings of the services. All are in UTC. */
public final class Stamp {
    private static final int MILLIS_PER_SECOND = 1_000;
    private static final int DECIMALS = 3;
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private Stamp() {}

    /** {@code 2026-01-31T08:15:30.250Z}. */
    public static String millis(long epochMillis) {
        LocalDateTime t = utc(epochMillis);
        return date(t) + "T" + clock(t, ":") + "." + padded(Math.floorMod(epochMillis, MILLIS_PER_SECOND), DECIMALS)
                + "Z";
    }

    /** {@code 2026-01-31T08:15:30Z}. */
    public static String seconds8601(long epochMillis) {
        LocalDateTime t = utc(epochMillis);
        return date(t) + "T" + clock(t, ":") + "Z";
    }

    /** {@code 2026-01-31T08:15:30.250+0000}, as CodeCommit writes it. */
    public static String offset(long epochMillis) {
        return millis(epochMillis).replace("Z", "+0000");
    }

    /** {@code 31/Jan/2026:08:15:30 +0000}, as web servers write their logs. */
    public static String log(long epochMillis) {
        LocalDateTime t = utc(epochMillis);
        return padded(t.getDayOfMonth(), 2) + "/" + MONTHS.get(t.getMonthValue() - 1) + "/" + t.getYear() + ":"
                + clock(t, ":") + " +0000";
    }

    /** {@code Sat, 31 Jan 2026 08:15:30 +0000}, as mails carry it. */
    public static String mail(long epochMillis) {
        LocalDateTime t = utc(epochMillis);
        String month = MONTHS.get(t.getMonthValue() - 1);
        String day = DAYS.get(t.getDayOfWeek().getValue() - 1);
        return day + ", " + t.getDayOfMonth() + " " + month + " " + t.getYear() + " " + clock(t, ":") + " +0000";
    }

    /** {@code 2026/01/31/2026-01-31T08.15.30}: how the keys of failure records in S3 begin. */
    public static String objectKey(long epochMillis) {
        LocalDateTime t = utc(epochMillis);
        return slashes(t) + "/" + date(t) + "T" + clock(t, ".");
    }

    /** {@code 2026/01/31}: how the name of a log stream begins. */
    public static String slashed(long epochMillis) {
        return slashes(utc(epochMillis));
    }

    /** Whole seconds since 1970. */
    public static long seconds(long epochMillis) {
        return Math.floorDiv(epochMillis, MILLIS_PER_SECOND);
    }

    /** Seconds since 1970 with three decimals: {@code 1545084650.987}. */
    public static BigDecimal decimalSeconds(long epochMillis) {
        return BigDecimal.valueOf(epochMillis, DECIMALS);
    }

    /** A number with zeros in front. */
    public static String padded(long number, int length) {
        return String.format(Locale.ROOT, "%0" + length + "d", number);
    }

    private static LocalDateTime utc(long epochMillis) {
        return LocalDateTime.ofEpochSecond(seconds(epochMillis), 0, ZoneOffset.UTC);
    }

    private static String date(LocalDateTime t) {
        return slashes(t).replace('/', '-');
    }

    private static String slashes(LocalDateTime t) {
        return t.getYear() + "/" + padded(t.getMonthValue(), 2) + "/" + padded(t.getDayOfMonth(), 2);
    }

    private static String clock(LocalDateTime t, String between) {
        return padded(t.getHour(), 2) + between + padded(t.getMinute(), 2) + between + padded(t.getSecond(), 2);
    }
}
