package warmstart.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Rng;

class ReviewDayTest {
    private static final ReviewDay BERLIN = new ReviewDay(ZoneId.of("Europe/Berlin"), 4);

    @ParameterizedTest
    @CsvSource({
        // Winter time is one hour ahead of UTC: 03:59 there is still the day before, 04:00 is not.
        "2026-11-24T02:59:59Z, 2026-11-23",
        "2026-11-24T03:00:00Z, 2026-11-24",
        // Summer time is two hours ahead.
        "2026-07-24T01:59:59Z, 2026-07-23",
        "2026-07-24T02:00:00Z, 2026-07-24"
    })
    void aDayBeginsAtTheRollOverHour(Instant moment, LocalDate day) {
        assertThat(BERLIN.of(moment)).isEqualTo(day);
    }

    @Test
    void aClockThatWasSetBackCountsAsTheSameDay() {
        Instant noon = Instant.parse("2026-11-24T12:00:00Z");
        assertThat(BERLIN.daysBetween(noon, noon.minusSeconds(200_000))).isZero();
    }

    @Test
    void intervalsKeepTheTimeOfDayOverTheChangeOfClocks() {
        // Clocks go forward in Berlin on 2027-03-28; 18:00 stays 18:00, 17:00Z becomes 16:00Z.
        assertThat(BERLIN.plusDays(Instant.parse("2027-03-27T17:00:00Z"), 1)).isEqualTo("2027-03-28T16:00:00Z");
    }

    @Test
    void anIntervalOfDaysEndsOnThatDayInEveryZone() {
        Rng rng = new Rng(11);
        for (String id : ZoneId.getAvailableZoneIds().stream().sorted().toList()) {
            ReviewDay days = new ReviewDay(ZoneId.of(id), rng.nextInt(24));
            for (int i = 0; i < 50; i++) {
                Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(rng.nextInt(60_000_000));
                int interval = 1 + rng.nextInt(400);
                Instant due = days.plusDays(now, interval);
                assertThat(days.daysBetween(now, due))
                        .as("%s + %s days, %s", now, interval, days)
                        .isEqualTo(interval);
            }
        }
    }

    @Test
    void aReviewIsDueFromTheBeginningOfItsDayAndAStepFromItsMinute() {
        Instant due = Instant.parse("2026-11-25T20:00:00Z");
        CardState review = card(Phase.REVIEW, due);
        CardState step = card(Phase.LEARNING, due);
        Instant morning = Instant.parse("2026-11-25T03:00:00Z"); // 04:00 in Berlin

        assertThat(BERLIN.isDue(review, morning)).isTrue();
        assertThat(BERLIN.isDue(review, morning.minusMillis(1))).isFalse();
        assertThat(BERLIN.isDue(step, morning)).isFalse();
        assertThat(BERLIN.isDue(step, due)).isTrue();
    }

    @Test
    void theStartOfADayBelongsToIt() {
        LocalDate day = LocalDate.of(2026, 11, 25);
        assertThat(BERLIN.of(BERLIN.start(day))).isEqualTo(day);
        assertThat(BERLIN.of(BERLIN.start(day).minusMillis(1))).isEqualTo(day.minusDays(1));
        assertThat(BERLIN.start(day).atZone(BERLIN.zone()).toLocalTime()).isEqualTo(LocalTime.of(4, 0));
    }

    private static CardState card(Phase phase, Instant due) {
        return new CardState(phase, due, 3, 5, 3, 0, 3, 0, Optional.of(due.minusSeconds(300_000)));
    }
}
