package warmstart.notes.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "timeout,timeout,0",
        "timeuot,timeout,1",
        "timout,timeout,1",
        "timeoutt,timeout,1",
        "tineout,timeout,1",
        "'',abc,3",
        "ca,abc,3"
    })
    void slipsAreLettersWrongMissingAddedOrSwapped(String a, String b, int slips) {
        assertThat(warmstart.base.Nearest.slips(a, b)).isEqualTo(slips);
        assertThat(warmstart.base.Nearest.slips(b, a)).isEqualTo(slips);
    }

    @Test
    void theFirstOfSeveralEquallyNearIsNamed() {
        assertThat(Nearest.to("layerz", List.of("Layers", "Layer", "Player"))).isEqualTo("Layers");
    }

    @Test
    void shortNamesForgiveOneSlipOnly() {
        assertThat(Nearest.to("SNQ", List.of("SNS"))).isEqualTo("SNS");
        assertThat(Nearest.to("SQT", List.of("SNS"))).isEmpty();
    }
}
