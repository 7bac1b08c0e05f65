package warmstart.simulator.mixed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random scenarios of all wings at once, under all invariants and those across wings. */
final class MixedRunsTest {
    private static final ManyRuns RUNS = ManyRuns.ofAllWings();
    private static final long SEEDS = 400;

    @Test
    void invariantsHoldInFourHundredMixedRuns() {
        assertThat(RUNS.complete(0, SEEDS)).isGreaterThan(SEEDS / 2);
    }

    @Test
    @Tag("deep")
    void invariantsHoldInTenThousandMixedRuns() {
        assertThat(RUNS.complete(SEEDS, 10_000)).isGreaterThan(5_000);
    }

    @Test
    void sameSeedGivesTheSameBytes() {
        RUNS.assertRepeatable(20);
    }
}
