package warmstart.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subjects;

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

    private static Row row(long t, long seq) {
        return Entry.writingTo(row -> row.seq())
                .begin(t, seq, () -> "Step", new Subjects("a", () -> 0).of(Subjects.ONLY));
    }
}
