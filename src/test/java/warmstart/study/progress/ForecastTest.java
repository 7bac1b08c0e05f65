package warmstart.study.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import warmstart.study.Snapshots;

/** Now is 09:00 UTC on Tuesday, 2026-11-24; study days begin at 04:00. */
class ForecastTest {
    @Test
    void theWeekBeginsTodayAndHasSevenDays() {
        Forecast forecast = Forecast.of(new Snapshots().build());

        assertThat(forecast.days()).hasSize(7);
        assertThat(forecast.days().get(0)).isEqualTo(new Forecast.Day(LocalDate.of(2026, 11, 24), 0));
        assertThat(forecast.days().get(6)).isEqualTo(new Forecast.Day(LocalDate.of(2026, 11, 30), 0));
        assertThat(forecast.total()).isZero();
    }

    @Test
    void cardsCountOnTheirDaysAndOverdueOnesToday() {
        Forecast forecast = Forecast.of(new Snapshots()
                .review("overdue", 5, 9, -4)
                .review("today", 5, 5, 0)
                .learning("step", Duration.ofMinutes(10))
                .review("tomorrow", 5, 4, 1)
                .review("last", 5, 1, 6)
                .review("beyond", 5, 1, 7)
                .unseen("new")
                .build());

        assertThat(forecast.days()).extracting(Forecast.Day::due).containsExactly(3, 1, 0, 0, 0, 0, 1);
        assertThat(forecast.total()).isEqualTo(5);
    }

    @Test
    void whatIsDueInTheSmallHoursBelongsToTheDayBefore() {
        // 18 hours from 09:00 are 03:00, an hour before the next study day begins.
        Forecast forecast = Forecast.of(
                new Snapshots().learning("late", Duration.ofHours(18)).build());

        assertThat(forecast.days().get(0).due()).isEqualTo(1);
    }

    @Test
    void daysAreThoseOfTheLearnersZone() {
        // 09:00 UTC is 22:00 in Auckland; 8 hours later it is 06:00 there, on the next study day.
        Forecast forecast = Forecast.of(new Snapshots()
                .learning("early", Duration.ofHours(8))
                .days("Pacific/Auckland", 4)
                .build());

        assertThat(forecast.days()).extracting(Forecast.Day::due).startsWith(0, 1);
    }
}
