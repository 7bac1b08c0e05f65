package warmstart.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeNeverRunsBackTest {
    private final TimeNeverRunsBack invariant = new TimeNeverRunsBack();

    @Test
    void anEarlierRowIsAViolation() {
        assertThat(invariant.after(row(5, 0))).isEmpty();
        assertThat(invariant.after(row(5, 1))).isEmpty();
        assertThat(invariant.after(row(4, 2))).contains("row 2 at 4 µs follows row 1 at 5 µs");
    }

    @Test
    void aMissingRowIsAViolation() {
        assertThat(invariant.after(row(5, 0))).isEmpty();
        assertThat(invariant.after(row(6, 2))).isPresent();
    }

    private static TraceRow row(long t, long seq) {
        return new TraceRow(t, seq, () -> "Step", "a", TraceRow.NO_CAUSE, "chosen:test", Numbers.none());
    }
}
