package warmstart.simulator.sources.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import warmstart.simulator.mixed.ManyRuns;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Kind;

/** Random queues, mappings, producers and faults under all invariants; a run that breaks one fails with its seed. */
final class RandomShopsTest {
    private static final ManyRuns SHOPS = ManyRuns.ofQueues();

    @Test
    void invariantsHoldInFourHundredRandomShops() {
        // Most stories end; the others are poison that is tried until it is too old.
        assertThat(SHOPS.complete(0, 400)).isGreaterThan(200);
    }

    @Test
    @Tag("deep")
    void invariantsHoldInTenThousandRandomShops() {
        assertThat(SHOPS.complete(0, 10_000)).isGreaterThan(5_000);
    }

    @Test
    void sameSeedGivesTheSameBytes() {
        SHOPS.assertRepeatable(20);
    }

    @Test
    void everyRowCanBeTold() {
        List<Kind> seen = SHOPS.assertTold(SqsKind.class, 80);
        assertThat(seen).hasSizeGreaterThan(SqsKind.values().length - 2);
    }
}
