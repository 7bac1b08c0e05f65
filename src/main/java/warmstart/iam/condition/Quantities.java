package warmstart.iam.condition;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers and dates as policies and requests write them.
 *
 * <p>A date is one of the forms of W3C's profile of ISO 8601 ({@code 2026-11-23T08:00:00Z}, {@code 2026-11-23}) or whole
 * seconds since 1970 ({@code 1795420800}).
 *
 * @see <a href="https://www.w3.org/TR/NOTE-datetime">Date and Time Formats</a>
 */
final class Quantities {
    private static final int CHARACTERS_MAX = 64;
    private static final int EPOCH_DIGITS_MAX = 12;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern EPOCH = Pattern.compile("-?\\d{1," + EPOCH_DIGITS_MAX + "}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern MINUTE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?");

    private Quantities() {}

    static Optional<BigDecimal> number(String text) {
        return text.length() <= CHARACTERS_MAX && NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    static Optional<Instant> date(String text) {
        if (text.length() > CHARACTERS_MAX) {
            return Optional.empty();
        }
        if (EPOCH.matcher(text).matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
        }
        try {
            return iso(text);
        } catch (DateTimeException noSuchDay) {
            // The thirtieth of February has the form of a date and is none.
            return Optional.empty();
        }
    }

    private static Optional<Instant> iso(String text) {
        if (DAY.matcher(text).matches()) {
            String day = text.length() == "2026-11".length() ? text + "-01" : text;
            return Optional.of(Instant.parse(day + "T00:00:00Z"));
        }
        var minute = MINUTE.matcher(text);
        if (!minute.matches()) {
            return Optional.empty();
        }
        String seconds = minute.group(2) == null ? ":00" : minute.group(2);
        String zone = minute.group(3) == null ? "Z" : minute.group(3);
        String colon = zone.length() == "+0100".length() ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        return Optional.of(
                OffsetDateTime.parse(minute.group(1) + seconds + colon).toInstant());
    }
}
