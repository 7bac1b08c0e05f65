package warmstart.web.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the learner reads them, in the learner's zone. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Dates() {}

    /** {@code Saturday 12 December}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 23 November 2026}. */
    public static String full(LocalDate date) {
        return FULL.format(date);
    }

    /** {@code Sat}. */
    public static String weekday(LocalDate date) {
        return SHORT.format(date);
    }

    /** When something opens: {@code at 16:20}, {@code tomorrow at 04:00}, {@code on Friday 4 December}. */
    public static String when(Instant moment, Instant now, ZoneId zone) {
        ZonedDateTime then = moment.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        if (then.toLocalDate().equals(today)) {
            return "at " + TIME.format(then);
        }
        if (then.toLocalDate().equals(today.plusDays(1))) {
            return "tomorrow at " + TIME.format(then);
        }
        return "on " + day(then.toLocalDate());
    }
}
