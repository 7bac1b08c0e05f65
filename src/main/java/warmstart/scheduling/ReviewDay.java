package warmstart.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import warmstart.base.Check;

/**
 * What counts as a day for a learner: in the learner's zone, from the roll-over hour to the next one. Who learns until 1 in
 * the morning still learns on the day before when the roll-over hour is 4.
 *
 * @param zone such as {@code Europe/Berlin}
 * @param rolloverHour from 0 to 23
 */
public record ReviewDay(ZoneId zone, int rolloverHour) {
    public ReviewDay {
        Objects.requireNonNull(zone, "zone");
        Check.argument(rolloverHour >= 0 && rolloverHour < 24, "the roll-over hour is from 0 to 23");
    }

    /** Days of the calendar in UTC, as the reference implementation counts. */
    public static ReviewDay utc() {
        return new ReviewDay(ZoneOffset.UTC, 0);
    }

    /** The day to which a moment belongs. */
    public LocalDate of(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone).minusHours(rolloverHour).toLocalDate();
    }

    /** The moment at which a day begins. */
    public Instant start(LocalDate day) {
        return day.atTime(rolloverHour, 0).atZone(zone).toInstant();
    }

    /** How many days after the first moment the second one is: 0 on the same day, and when a clock was set back. */
    public int daysBetween(Instant first, Instant second) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(of(first), of(second))));
    }

    /**
     * The same time of day a number of days later. Where clocks are set forward over that time it becomes the nearest one
     * that exists, but stays within the day that was asked for.
     */
    public Instant plusDays(Instant moment, int days) {
        LocalDate day = of(moment).plusDays(days);
        Instant sameTime = moment.atZone(zone).plusDays(days).toInstant();
        if (of(sameTime).isAfter(day)) {
            return start(day.plusDays(1)).minusMillis(1);
        }
        return of(sameTime).isBefore(day) ? start(day) : sameTime;
    }

    /** Whether a card may be asked: in steps once its minute has come, otherwise from the beginning of its day. */
    public boolean isDue(CardState card, Instant now) {
        return card.phase() == Phase.REVIEW
                ? !of(card.due()).isAfter(of(now))
                : !card.due().isAfter(now);
    }
}
