package warmstart.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;
import warmstart.simulator.trace.Watcher;

class EngineTest {
    private static final Bounds WIDE = new Bounds(1_000_000, Micros.ofSeconds(1_000_000), 1_000_000);

    private enum Happened implements Kind {
        STEP;

        @Override
        public String word() {
            return "Step";
        }
    }

    private final Engine engine = new Engine(7, WIDE, StopSignal.NEVER);
    private final List<String> order = new ArrayList<>();

    @Test
    void stepsAreTakenByTimeAndThenInTheOrderTheyWerePlanned() {
        engine.at(20, () -> order.add("c"));
        engine.at(10, () -> order.add("a"));
        engine.at(10, () -> {
            order.add("b");
            engine.at(10, () -> order.add("b2"));
        });
        engine.run();
        assertThat(order).containsExactly("a", "b", "b2", "c");
    }

    @Test
    void theClockShowsThePlannedMoment() {
        engine.at(10, () -> order.add("" + engine.now()));
        engine.at(25, () -> order.add("" + engine.now()));
        assertThat(engine.run().ending()).isEqualTo(new Ending(Ending.Reason.QUIET, 25, 2));
        assertThat(order).containsExactly("10", "25");
    }

    @Test
    void nothingCanBePlannedForThePast() {
        engine.at(10, () -> engine.at(9, () -> {}));
        assertThatThrownBy(engine::run).hasMessage("a step cannot be planned for 9 µs: it is 10 µs");
    }

    @Test
    void aRunEndsWhenOnlyBackgroundStepsAreLeft() {
        engine.at(10, () -> order.add("work"));
        engine.inBackground(5, () -> order.add("before"));
        engine.inBackground(15, () -> order.add("after"));
        assertThat(engine.run().ending().reason()).isEqualTo(Ending.Reason.QUIET);
        assertThat(order).containsExactly("before", "work");
    }

    @Test
    void anEndlessModelStopsAtTheBoundOfSteps() {
        Engine bounded = new Engine(7, new Bounds(100, Long.MAX_VALUE, 1_000), StopSignal.NEVER);
        bounded.at(0, () -> goOn(bounded));
        assertThat(bounded.run().ending()).isEqualTo(new Ending(Ending.Reason.STEPS_MAX, 99, 100));
    }

    @Test
    void aStepBeyondTheBoundOfTimeIsNotTaken() {
        Engine bounded = new Engine(7, new Bounds(1_000, 50, 1_000), StopSignal.NEVER);
        bounded.at(0, () -> goOn(bounded));
        // Steps at 0, 1, … 50 are taken: 51 of them.
        assertThat(bounded.run().ending()).isEqualTo(new Ending(Ending.Reason.TIME_MAX, 50, 51));
    }

    @Test
    void aLongTraceStopsAtTheBoundOfRows() {
        Engine bounded = new Engine(7, new Bounds(1_000, 1_000, 30), StopSignal.NEVER);
        bounded.at(0, () -> goOn(bounded));
        Trace trace = bounded.run();
        assertThat(trace.ending().reason()).isEqualTo(Ending.Reason.ROWS_MAX);
        assertThat(trace.rows()).hasSize(30);
        assertThat(trace.written()).isEqualTo(30);
    }

    @Test
    void theCallerCanStopARun() {
        int[] asked = {0};
        Engine stoppable = new Engine(7, WIDE, () -> ++asked[0] == 3);
        stoppable.at(0, () -> goOn(stoppable));
        Ending ending = stoppable.run().ending();
        assertThat(ending.reason()).isEqualTo(Ending.Reason.STOPPED);
        // Asked before step 0, after 1,024 and after 2,048 steps.
        assertThat(ending.steps()).isEqualTo(2_048);
        assertThat(ending.complete()).isFalse();
    }

    private void goOn(Engine endless) {
        record(endless, "loop", TraceRow.NO_CAUSE);
        endless.at(endless.now() + 1, () -> goOn(endless));
    }

    @Test
    void rowsAreNumberedFromZero() {
        engine.at(3, () -> record(engine, "b", record(engine, "a", TraceRow.NO_CAUSE)));
        List<TraceRow> rows = engine.run().rows();
        assertThat(rows).extracting(TraceRow::seq).containsExactly(0L, 1L);
        assertThat(rows).extracting(TraceRow::cause).containsExactly(-1L, 0L);
        assertThat(rows).extracting(TraceRow::t).containsExactly(3L, 3L);
    }

    @Test
    void anEffectCannotComeBeforeItsCause() {
        engine.at(0, () -> record(engine, "a", 0));
        assertThatThrownBy(engine::run).hasMessage("a cause comes before its effect");
    }

    @Test
    void aBrokenInvariantSaysItsNameTheTimeAndTheSeed() {
        engine.watch(invariant("only good subjects", row -> row.who().name().equals("bad")));
        engine.at(3, () -> record(engine, "good", TraceRow.NO_CAUSE));
        engine.at(4, () -> record(engine, "bad", TraceRow.NO_CAUSE));
        assertThatThrownBy(engine::run)
                .isInstanceOf(InvariantBroken.class)
                .hasMessage("invariant `only good subjects` broken at 4 µs with seed 7: row 1")
                .asInstanceOf(InstanceOfAssertFactories.type(InvariantBroken.class))
                .extracting(InvariantBroken::invariant, InvariantBroken::timeMicros, InvariantBroken::seed)
                .containsExactly("only good subjects", 4L, 7L);
    }

    @Test
    void invariantsAreAskedAgainAtTheEnd() {
        engine.watch(new Invariant() {
            @Override
            public String name() {
                return "something happens";
            }

            @Override
            public Optional<String> after(Row row) {
                return Optional.empty();
            }

            @Override
            public Optional<String> atEnd(Ending ending) {
                return Optional.of("nothing did");
            }
        });
        assertThatThrownBy(engine::run).hasMessageContaining("nothing did");
    }

    @Test
    void drawingFromOneStreamDoesNotShiftAnother() {
        long alone = new Engine(7, WIDE, StopSignal.NEVER).chance("failures").nextLong();
        for (int i = 0; i < 100; i++) {
            engine.chance("jitter").nextLong();
        }
        assertThat(engine.chance("failures").nextLong()).isEqualTo(alone);
        assertThat(engine.chance("jitter").nextLong()).isNotEqualTo(alone);
    }

    private static long record(Engine engine, String subject, long cause) {
        return engine.row(Happened.STEP, engine.subject(subject), cause, () -> "chosen:test")
                .write();
    }

    private static Invariant invariant(String name, java.util.function.Predicate<Row> broken) {
        return new Invariant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<String> after(Row row) {
                return broken.test(row) ? Optional.of("row " + row.seq()) : Optional.empty();
            }
        };
    }

    /** Two hundred kinds of rows, more than the table of who looks at what begins with. */
    @Test
    void anInvariantSeesRowsOfEveryForm() {
        List<Long> seen = new ArrayList<>();
        engine.watch(invariant("sees", row -> !seen.add(row.seq())));
        engine.at(0, () -> {
            for (int i = 0; i < 200; i++) {
                String rule = "chosen:" + i;
                engine.row(Happened.STEP, engine.subject("a"), TraceRow.NO_CAUSE, () -> rule)
                        .write();
            }
        });
        engine.run();
        assertThat(seen).hasSize(200).isSorted();
    }

    /** Writes down what it is shown. */
    private static final class Listener implements Watcher {
        private final List<String> seen = new ArrayList<>();

        @Override
        public void see(Row row) {
            seen.add(row.who().name());
        }

        @Override
        public void end(Ending ending) {
            seen.add(ending.reason().words());
        }
    }

    /** Of five rows two are kept; who watches sees them all, who comes later sees what was kept. */
    @Test
    void aWatcherSeesWhatIsNotKeptToo() {
        Engine summarising = new Engine(7, WIDE.keeping(2), StopSignal.NEVER);
        Listener listener = new Listener();
        summarising.watch(listener);
        for (String name : List.of("a", "b", "c", "d", "e")) {
            summarising.at(3, () -> record(summarising, name, TraceRow.NO_CAUSE));
        }
        Trace trace = summarising.run();
        assertThat(listener.seen).containsExactly("a", "b", "c", "d", "e", "nothing was left to happen");
        assertThat(trace.written()).isEqualTo(5);
        assertThat(trace.rows()).hasSize(2);
        Listener later = new Listener();
        trace.replay(later);
        assertThat(later.seen).containsExactly("a", "b", "nothing was left to happen");
    }

    @Test
    void aTraceKnowsItsSeedAndHowLongItLasted() {
        assertThat(engine.run().durationMicros()).isZero();
        engine.at(3, () -> record(engine, "a", TraceRow.NO_CAUSE));
        engine.at(8, () -> record(engine, "b", TraceRow.NO_CAUSE));
        Trace trace = engine.run();
        assertThat(trace.seed()).isEqualTo(7);
        assertThat(trace.durationMicros()).isEqualTo(8);
    }
}
