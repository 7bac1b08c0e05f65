package warmstart.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;

class FigureColumnTest {
    private final FigureColumn column = new FigureColumn();

    @Test
    void everyNumberComesBackAsItWas() {
        List<Long> numbers = List.of(0L, 1L, -1L, 63L, 64L, 127L, 128L, -64L, -65L, Long.MAX_VALUE, Long.MIN_VALUE);
        int mark = column.mark();
        numbers.forEach(column::add);
        FigureColumn.Reader reader = column.from(mark);
        assertThat(numbers).allSatisfy(number -> assertThat(reader.next()).isEqualTo(number));
    }

    /** A block holds 262,144 bytes: 200,000 numbers of one to ten bytes cross several ends. */
    @Test
    void numbersAreFoundAcrossBlocks() {
        Rng chance = new Rng(3);
        List<Integer> marks = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            long number = chance.nextLong() >> chance.nextInt(64);
            marks.add(column.mark());
            numbers.add(number);
            column.add(number);
        }
        FigureColumn.Reader fromTheStart = column.from(marks.get(0));
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(fromTheStart.next()).isEqualTo(numbers.get(i));
            assertThat(column.from(marks.get(i)).next()).isEqualTo(numbers.get(i));
        }
    }
}
