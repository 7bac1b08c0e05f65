package warmstart.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Rng;

/**
 * The pauses of a client: any time up to a bound that doubles until it reaches the most.
 *
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html">Retry behavior</a>
 */
class ClientRetriesTest {
    /** From 1 s on, at most 20 s: 1, 2, 4, 8, 16 and then 20 s. Of 20,000 draws the longest lies within 1 % of its bound. */
    @ParameterizedTest
    @CsvSource({"1, 1000000", "2, 2000000", "3, 4000000", "5, 16000000", "6, 20000000", "60, 20000000"})
    void aPauseIsAnyTimeUpToItsBound(int refused, long boundMicros) {
        ClientRetries retries = new ClientRetries(100, 1_000_000, 20_000_000);
        Rng chance = new Rng(refused);
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (int i = 0; i < 20_000; i++) {
            long pause = retries.pauseMicros(refused, chance);
            shortest = Math.min(shortest, pause);
            longest = Math.max(longest, pause);
        }
        assertThat(shortest).isBetween(0L, boundMicros / 100);
        assertThat(longest).isBetween(boundMicros - boundMicros / 100, boundMicros - 1);
    }

    @Test
    void whoeverAsksAsksAtLeastOnce() {
        assertThat(new ClientRetries(1, 0, 0)).isEqualTo(ClientRetries.NONE);
        assertThat(new ClientRetries(2, 5, 5).tries()).isEqualTo(2);
        assertThatThrownBy(() -> new ClientRetries(0, 0, 0)).hasMessage("a client asks once");
        assertThatThrownBy(() -> new ClientRetries(2, -1, 5)).hasMessage("a client asks once");
        assertThatThrownBy(() -> new ClientRetries(2, 6, 5)).hasMessage("a client asks once");
    }
}
