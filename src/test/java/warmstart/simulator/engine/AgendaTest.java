package warmstart.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.Rng;

class AgendaTest {
    private record Planned(long time, long order) {
        boolean background() {
            return order % 3 == 0;
        }
    }

    /** The time that has been reached: nothing is planned before it. */
    private long now;

    /** Against the queue of the JDK: 20,000 times something is added or taken, with many steps at one moment. */
    @ParameterizedTest
    @ValueSource(longs = {1, 5, 64, 1_000, 1_000_000, 1L << 40, Long.MAX_VALUE / 20_000})
    void stepsComeInTheOrderOfTimeAndPlanning(long moments) {
        Rng chance = new Rng(moments);
        PriorityQueue<Planned> expected =
                new PriorityQueue<>(Comparator.comparingLong(Planned::time).thenComparingLong(Planned::order));
        Agenda agenda = new Agenda();
        List<Planned> taken = new ArrayList<>();
        for (long order = 0; order < 20_000; order++) {
            Planned next = new Planned(now + Math.floorMod(chance.nextLong(), moments), order);
            expected.add(next);
            agenda.add(next.time, next.background(), () -> taken.add(next));
            if (chance.nextInt(3) == 0) {
                takeOne(expected, agenda, taken);
            }
        }
        while (!expected.isEmpty()) {
            takeOne(expected, agenda, taken);
        }
        assertThat(agenda.isEmpty()).isTrue();
    }

    private void takeOne(PriorityQueue<Planned> expected, Agenda agenda, List<Planned> taken) {
        Planned next = expected.remove();
        assertThat(agenda.isEmpty()).isFalse();
        assertThat(agenda.nextTime()).isEqualTo(next.time);
        assertThat(agenda.isNextInBackground()).isEqualTo(next.background());
        agenda.remove().run();
        assertThat(taken.get(taken.size() - 1)).isEqualTo(next);
        assertThat(agenda.size()).isEqualTo(expected.size());
        now = next.time;
    }
}
