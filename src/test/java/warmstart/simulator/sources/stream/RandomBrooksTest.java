package warmstart.simulator.sources.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import warmstart.simulator.mixed.ManyRuns;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Kind;

/** Random streams, mappings, writers and faults under all invariants; a run that breaks one fails with its seed. */
final class RandomBrooksTest {
    private static final ManyRuns BROOKS = ManyRuns.ofStreams();

    @Test
    void invariantsHoldInFourHundredRandomBrooks() {
        // Most stories end; the others are poison that is tried until a bound.
        assertThat(BROOKS.complete(0, 400)).isGreaterThan(200);
    }

    @Test
    @Tag("deep")
    void invariantsHoldInTenThousandRandomBrooks() {
        assertThat(BROOKS.complete(0, 10_000)).isGreaterThan(5_000);
    }

    @Test
    void sameSeedGivesTheSameBytes() {
        BROOKS.assertRepeatable(20);
    }

    @Test
    void everyRowCanBeTold() {
        List<Kind> seen = BROOKS.assertTold(StreamKind.class, 80);
        assertThat(seen).hasSizeGreaterThan(StreamKind.values().length - 2);
    }
}
