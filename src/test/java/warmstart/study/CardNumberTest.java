package warmstart.study;

import static org.assertj.core.api.Assertions.assertThat;
import static warmstart.study.Samples.id;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import warmstart.accounts.LearnerId;

class CardNumberTest {
    private static final long FNV_OF_SOLO_TIMEOUT = 0xD45231E2L;

    @Test
    void itIsTheSameForGoodBecauseIntervalsAreSpreadByIt() {
        // FNV-1a, 32 bits, of "1/limit:timeout-max", by an independent implementation.
        assertThat(CardNumber.of(LearnerId.SOLO, id("timeout-max"))).isEqualTo(FNV_OF_SOLO_TIMEOUT);
    }

    @Test
    void cardsHaveNumbersOfTheirOwn() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> CardNumber.of(LearnerId.SOLO, id("item-" + i))))
                .doesNotHaveDuplicates();
        assertThat(CardNumber.of(new LearnerId(2), id("timeout-max"))).isNotEqualTo(FNV_OF_SOLO_TIMEOUT);
    }
}
