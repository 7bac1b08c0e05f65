package warmstart.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EntryTest {
    private enum Happened implements Kind {
        STEP;

        @Override
        public String word() {
            return "Step";
        }
    }

    private int made;
    private final Subjects subjects = new Subjects("f#", () -> made++);

    private Entry entry(RowLog log) {
        return Entry.writingTo(row -> {
                    log.keep(row);
                    return row.seq();
                })
                .begin(4, log.size(), Happened.STEP, subjects.next())
                .because(TraceRow.NO_CAUSE, "chosen:test");
    }

    @Test
    void aTextIsNoNumberAndANumberNoText() {
        Entry entry = entry(new RowLog()).and("attempt", 2).and("error", "Unhandled");
        assertThat(entry.number("attempt")).isEqualTo(2);
        assertThat(entry.text("error")).isEqualTo("Unhandled");
        assertThatThrownBy(() -> entry.number("error")).hasMessage("figure `error` is no number");
        assertThatThrownBy(() -> entry.text("attempt")).hasMessage("figure `attempt` is a number");
        assertThatThrownBy(() -> entry.number("door")).hasMessage("the row has no figure `door`");
    }

    /** The first row that is kept may be about the two-hundredth subject. */
    @Test
    void aLogKeepsRowsOfLateSubjects() {
        for (int i = 0; i < 199; i++) {
            subjects.next();
        }
        RowLog log = new RowLog();
        entry(log).and("environment", subjects.next()).write();
        assertThat(log.get(0).subject()).isEqualTo("f#200");
        assertThat(log.get(0).numbers().text("environment")).isEqualTo("f#201");
    }

    /** What a kind does not tell in words is told by its word and figures. */
    @Test
    void aKindWithoutASentenceTellsItsFigures() {
        assertThat(Happened.STEP.tell(Numbers.of("attempt", 2))).isEqualTo("Step[attempt, 2]");
    }
}
