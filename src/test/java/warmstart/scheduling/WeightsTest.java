package warmstart.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void theDefaultsAreLegalAsTheyAre() {
        assertThat(Weights.defaults().forUse(1, true)).isEqualTo(Weights.defaults());
        assertThat(Weights.defaults().forUse(0, false)).isEqualTo(Weights.defaults());
    }

    /**
     * √(-(ln 1.4835 + ln(2^0.2629 - 1) + 0.3·1.6483)/4) = √(-(0.39440416 - 1.60999702 + 0.49449)/4) = √0.18027572 =
     * 0.42458888.
     */
    @Test
    void severalRelearningStepsHoldTheSameDayWeightsDown() {
        Weights weights = Weights.defaults().forUse(4, true);
        assertThat(weights.values().get(17)).isEqualTo(0.42458888);
        assertThat(weights.values().get(18)).isEqualTo(0.0912);
    }

    /** w4 = 5 + 2·1.2; w5 = ln(1 + 3·1.2)/3 = ln(4.6)/3 = 1.52605630.../3; w6 = 0.9 + 0.5. */
    @Test
    void seventeenWeightsAreCarriedOver() {
        List<Double> old = new ArrayList<>(Weights.defaults().values().subList(0, 17));
        old.set(4, 5.0);
        old.set(5, 1.2);
        old.set(6, 0.9);
        List<Double> carried = new Weights(old).forUse(1, false).values();
        assertThat(carried.subList(4, 7)).containsExactly(7.4, 0.50868543, 1.4);
        assertThat(carried.subList(17, 21)).containsExactly(0.0, 0.0, 0.0, 0.5);
    }

    @Test
    void nineteenWeightsGetTheirDecayFromFsrs5() {
        List<Double> old = Weights.defaults().values().subList(0, 19);
        assertThat(new Weights(old).forUse(1, false).values().subList(19, 21)).containsExactly(0.0, 0.5);
        // With steps within a day w19 is at least 0.01.
        assertThat(new Weights(old).forUse(1, true).values().subList(19, 21)).containsExactly(0.01, 0.5);
    }

    @Test
    void otherCountsAndNumbersThatAreNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(Collections.nCopies(20, 1.0)))
                .withMessage("weights are 17, 19 or 21 numbers, not 20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(Collections.nCopies(21, Double.NaN)))
                .withMessage("weights are finite numbers");
    }
}
