package warmstart.simulator.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import warmstart.base.Rng;
import warmstart.simulator.trace.Ending;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.RowLog;
import warmstart.simulator.trace.Rule;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.Subjects;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;
import warmstart.simulator.trace.Watcher;

/**
 * Runs a model in virtual time: takes the step with the earliest time (of several, the one planned first), until nothing
 * is left or a bound is reached. Same model, same seed: same trace, byte for byte. One engine, one run, one thread.
 */
public final class Engine {
    private static final int STEPS_BETWEEN_STOP_CHECKS = 1_024;
    private static final int FIRST_FORMS = 64;

    private final long seed;
    private final Rng chance;
    private final Bounds bounds;
    private final StopSignal stop;
    private final Agenda agenda = new Agenda();
    private final RowLog log = new RowLog();
    private final Entry entry = Entry.writingTo(this::write);
    private final List<Invariant> invariants = new ArrayList<>();
    private final List<Watcher> watchers = new ArrayList<>();
    private long now;
    private long pressing;
    private long steps;
    private long written;
    private int subjects;

    /** For each form of row those invariants that look at its kind. */
    private @Nullable Invariant[][] looking = new Invariant[FIRST_FORMS][];

    public Engine(long seed, Bounds bounds, StopSignal stop) {
        this.seed = seed;
        this.chance = new Rng(seed);
        this.bounds = bounds;
        this.stop = stop;
    }

    /** The virtual time in microseconds. */
    public long now() {
        return now;
    }

    /** The stream of chance of one purpose, such as {@code "failures"}; drawing from it shifts no other stream. */
    public Rng chance(String purpose) {
        return chance.named(purpose);
    }

    /** A family of numbered subjects: {@code subjects("uploads-")}. */
    public Subjects subjects(String family) {
        return new Subjects(family, this::nextSubject);
    }

    /** A subject that is alone in its family: {@code subject("orders-queue")}. */
    public Subject subject(String name) {
        return subjects(name).of(Subjects.ONLY);
    }

    private int nextSubject() {
        return subjects++;
    }

    /** Checks an invariant from now on. */
    public void watch(Invariant invariant) {
        invariants.add(invariant);
        looking = new Invariant[FIRST_FORMS][];
    }

    /** Shows every row to somebody from now on. */
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    /**
     * Plans a step.
     *
     * @throws IllegalArgumentException when the moment has passed
     */
    public void at(long timeMicros, Step step) {
        pressing++;
        plan(timeMicros, false, step);
    }

    /** Plans a step that is not worth waiting for: when only such steps are left, the run is over. */
    public void inBackground(long timeMicros, Step step) {
        plan(timeMicros, true, step);
    }

    private void plan(long timeMicros, boolean background, Step step) {
        if (timeMicros < now) {
            throw new IllegalArgumentException(
                    "a step cannot be planned for " + timeMicros + " µs: it is " + now + " µs");
        }
        agenda.add(timeMicros, background, step);
    }

    /**
     * Begins to write down what has just been decided; {@link Entry#write} ends it.
     *
     * @param cause the {@code seq} of the row that led to it, or {@link TraceRow#NO_CAUSE}
     * @param rule what it rests on
     */
    public Entry row(Kind kind, Subject who, long cause, Rule rule) {
        return entry.begin(now, written, kind, who).because(cause, rule.id());
    }

    private long write(Entry row) {
        if (written < bounds.rowsKept()) {
            log.keep(row);
        }
        written++;
        for (Invariant invariant : lookingAt(row)) {
            Optional<String> violation = invariant.after(row);
            if (violation.isPresent()) {
                throw broken(invariant, violation.get());
            }
        }
        for (Watcher watcher : watchers) {
            watcher.see(row);
        }
        return written - 1;
    }

    /** Of ten invariants three or four look at a row, so it is remembered which, for each form of row. */
    private Invariant[] lookingAt(Entry row) {
        int form = row.formNumber();
        if (form >= looking.length) {
            looking = Arrays.copyOf(looking, Math.max(form + 1, looking.length * 2));
        }
        Invariant[] known = looking[form];
        if (known == null) {
            known = invariants.stream()
                    .filter(invariant -> invariant.looksAt(row.kind()))
                    .toArray(Invariant[]::new);
            looking[form] = known;
        }
        return known;
    }

    /** Runs to the end. */
    public Trace run() {
        Optional<Ending.Reason> reason = reasonToEnd();
        while (reason.isEmpty()) {
            takeNextStep();
            reason = reasonToEnd();
        }
        Ending ending = new Ending(reason.get(), now, steps);
        for (Invariant invariant : invariants) {
            invariant.atEnd(ending).ifPresent(violation -> {
                throw broken(invariant, violation);
            });
        }
        watchers.forEach(watcher -> watcher.end(ending));
        return new Trace(seed, log, written, ending);
    }

    private void takeNextStep() {
        if (!agenda.isNextInBackground()) {
            pressing--;
        }
        now = agenda.nextTime();
        steps++;
        agenda.remove().run();
    }

    private Optional<Ending.Reason> reasonToEnd() {
        if (pressing == 0) {
            return Optional.of(Ending.Reason.QUIET);
        }
        if (steps >= bounds.stepsMax()) {
            return Optional.of(Ending.Reason.STEPS_MAX);
        }
        if (written >= bounds.rowsMax()) {
            return Optional.of(Ending.Reason.ROWS_MAX);
        }
        if (agenda.nextTime() > bounds.timeMicrosMax()) {
            return Optional.of(Ending.Reason.TIME_MAX);
        }
        boolean stopped = steps % STEPS_BETWEEN_STOP_CHECKS == 0 && stop.given();
        return stopped ? Optional.of(Ending.Reason.STOPPED) : Optional.empty();
    }

    private InvariantBroken broken(Invariant invariant, String violation) {
        return new InvariantBroken(invariant.name(), now, seed, violation);
    }
}
