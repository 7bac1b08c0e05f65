package warmstart.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Rng;
import warmstart.simulator.trace.Basis;
import warmstart.simulator.trace.Rule;

class MicrosTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 ms",
        "400000, 400 ms",
        "1500, 1.5 ms",
        "1000000, 1 s",
        "2400000, 2.4 s",
        "59000000, 59 s",
        "60000000, 1 min",
        "90000000, 90 s",
        "300000000, 5 min",
        "3600000000, 1 h",
        "5400000000, 90 min",
        "21600000000, 6 h",
        "67904000, 67.904 s",
        "600000000, 10 min",
        "100000000, 100 s"
    })
    void aSpanIsGivenInTheLargestUnitThatFits(long micros, String words) {
        assertThat(Micros.words(micros)).isEqualTo(words.replace(' ', '\u00a0'));
    }

    @Test
    void aSpanCannotBeNegative() {
        assertThatThrownBy(() -> Micros.words(-1)).hasMessage("a span cannot be negative");
    }

    @Test
    void documentedWaitsAreExact() {
        Rng chance = new Rng(1);
        assertThat(Jitter.DOCUMENTED.stretch(60_000_000, 120, chance)).isEqualTo(60_000_000);
    }

    /** Recorded waits were never shorter than documented, and at most about 12 % longer. */
    @Test
    void observedWaitsAreUpToAnEighthLonger() {
        Rng chance = new Rng(1);
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (int i = 0; i < 10_000; i++) {
            long wait = Jitter.OBSERVED.stretch(60_000_000, 120, chance);
            shortest = Math.min(shortest, wait);
            longest = Math.max(longest, wait);
        }
        // 60 s and 60 s × 1.12 = 67.2 s; of 121 equally likely stretches each end is drawn about 83 times.
        assertThat(shortest).isEqualTo(60_000_000);
        assertThat(longest).isEqualTo(67_200_000);
    }

    @ParameterizedTest
    @CsvSource({
        "async-202, documented",
        "measured:backoff-doubles, measured",
        "assumed:idle-lifetime, assumed",
        "chosen:failure-rate, chosen"
    })
    void aRuleSaysHowWellItIsKnown(String rule, String basis) {
        assertThat(Basis.of(rule).word()).isEqualTo(basis);
    }

    @Test
    void rulesAndJittersHaveTheirWords() {
        Rule rule = () -> "assumed:idle-lifetime";
        assertThat(rule.basis()).isEqualTo(Basis.ASSUMED);
        assertThat(Jitter.OBSERVED.word()).isEqualTo("observed");
        assertThat(Jitter.DOCUMENTED.word()).isEqualTo("documented");
    }
}
