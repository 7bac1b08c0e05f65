package warmstart.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalWordsTest {
    // 90 min = 1.5 h; 100 min = 1.67 h, to one decimal.
    @ParameterizedTest
    @CsvSource({"1, 1 min", "10, 10 min", "59, 59 min", "60, 1 h", "90, 1.5 h", "100, 1.7 h", "1439, 24 h"})
    void minutesAndHours(long minutes, String words) {
        assertThat(IntervalWords.ofMinutes(minutes).replace('\u00a0', ' ')).isEqualTo(words);
    }

    // A month is 365.25/12 = 30.4375 days: 45/30.4375 = 1.478, 61/30.4375 = 2.004, 364/30.4375 = 11.96; 400/365.25 =
    // 1.095.
    @ParameterizedTest
    @CsvSource({
        "1, 1 d",
        "3, 3 d",
        "30, 30 d",
        "31, 1 mo",
        "45, 1.5 mo",
        "61, 2 mo",
        "364, 12 mo",
        "365, 1 y",
        "400, 1.1 y",
        "36500, 99.9 y"
    })
    void daysMonthsAndYears(int days, String words) {
        assertThat(IntervalWords.ofDays(days).replace('\u00a0', ' ')).isEqualTo(words);
    }
}
