package warmstart.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Numbers;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Rule;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/** Rows that no sound model would write, to be shown to an invariant. A text under {@code environment} is a subject. */
public final class PlantedRows {
    private Rule rule = () -> "chosen:test";

    private final List<Planted> rows = new ArrayList<>();

    private record Planted(long t, Kind kind, String subject, Numbers numbers, Rule rule) {}

    public PlantedRows row(Kind kind, String subject, Numbers numbers) {
        return row(0, kind, subject, numbers);
    }

    public PlantedRows row(long t, Kind kind, String subject, Numbers numbers) {
        rows.add(new Planted(t, kind, subject, numbers, rule));
        return this;
    }

    /** The rows that follow rest on this rule. */
    public PlantedRows under(Rule other) {
        rule = other;
        return this;
    }

    /** What the invariant objects to first. */
    public Optional<String> violation(Invariant invariant) {
        First first = new First(invariant);
        Engine engine = new Engine(1, Worlds.BOUNDS, StopSignal.NEVER);
        engine.watch(first);
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (Planted planted : rows) {
            engine.at(planted.t, () -> write(planted, engine, subjects));
        }
        engine.run();
        return first.said;
    }

    private static void write(Planted planted, Engine engine, Map<String, Subject> subjects) {
        Subject who = subjects.computeIfAbsent(planted.subject, engine::subject);
        Entry entry = engine.row(planted.kind, who, TraceRow.NO_CAUSE, planted.rule);
        for (Numbers.Figure figure : planted.numbers.figures()) {
            if (figure.value() instanceof Long number) {
                entry.and(figure.name(), number);
            } else if (figure.name().equals("environment")) {
                entry.and(figure.name(), subjects.computeIfAbsent(figure.value().toString(), engine::subject));
            } else {
                entry.and(figure.name(), figure.value().toString());
            }
        }
        entry.write();
    }

    /** Listens without breaking the run. */
    private static final class First implements Invariant {
        private final Invariant judge;
        private Optional<String> said = Optional.empty();

        First(Invariant judge) {
            this.judge = judge;
        }

        @Override
        public String name() {
            return judge.name();
        }

        @Override
        public boolean looksAt(Kind kind) {
            return judge.looksAt(kind);
        }

        @Override
        public Optional<String> after(Row row) {
            said = said.or(() -> judge.after(row));
            return Optional.empty();
        }
    }
}
