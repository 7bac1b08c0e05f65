package warmstart.study.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.NOW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.scheduling.CardState;
import warmstart.scheduling.Phase;
import warmstart.study.LearnerSnapshot;
import warmstart.study.Samples;
import warmstart.study.Snapshots;

class TemperatureTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # phase,    stability, recall, temperature
              REVIEW,   3,         0.85,   WARM
              REVIEW,   100,       1,      WARM
            # faded
              REVIEW,   3,         0.849,  WARMING
              REVIEW,   100,       0.5,    WARMING
            # young
              REVIEW,   2.99,      1,      WARMING
            # in steps
              LEARNING, 8,         1,      WARMING
              LEARNING, 0.2,       0.5,    WARMING
            # more likely forgotten than known
              REVIEW,   100,       0.499,  COLD
              LEARNING, 0.2,       0.499,  COLD
            # just forgotten, however fresh the reminder
              RELEARNING, 8,       1,      COLD
            """)
    void aCardIsAsWarmAsItIsKnown(Phase phase, double stability, double recall, Temperature expected) {
        CardState card = Samples.card(phase, NOW, stability, NOW);

        assertThat(Temperature.of(card, recall)).isEqualTo(expected);
    }

    @Test
    void whatWasNeverAskedIsCold() {
        LearnerSnapshot learner = new Snapshots().unseen("a").build();

        assertThat(Temperature.of(Samples.item("a"), learner)).isEqualTo(Temperature.COLD);
    }

    @Test
    void aCardCoolsWithTheDays() {
        // 10 days of stability: 90 % after 10 days; the curve passes 85 % after 22 and 50 % after some 860 days.
        assertThat(afterDays(0)).isEqualTo(Temperature.WARM);
        assertThat(afterDays(10)).isEqualTo(Temperature.WARM);
        assertThat(afterDays(30)).isEqualTo(Temperature.WARMING);
        assertThat(afterDays(1_500)).isEqualTo(Temperature.COLD);
    }

    private static Temperature afterDays(int days) {
        LearnerSnapshot learner = new Snapshots().review("a", 10, days, 0).build();
        return Temperature.of(Samples.item("a"), learner);
    }
}
