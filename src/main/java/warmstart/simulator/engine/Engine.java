package warmstart.simulator.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import warmstart.base.Check;
import warmstart.base.Rng;

/**
 * Runs a model in virtual time: takes the step with the earliest time (of several, the one planned first), until nothing
 * is left or a bound is reached. Same model, same seed: same trace, byte for byte. One engine, one run, one thread.
 */
public final class Engine {
    private static final int STEPS_BETWEEN_STOP_CHECKS = 1_024;

    private final long seed;
    private final Rng chance;
    private final Bounds bounds;
    private final StopSignal stop;
    private final PriorityQueue<Planned> agenda = new PriorityQueue<>();
    private final List<TraceRow> rows = new ArrayList<>();
    private final List<Invariant> invariants = new ArrayList<>();
    private long now;
    private long planned;
    private long pressing;
    private long steps;

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

    /** Checks an invariant from now on. */
    public void watch(Invariant invariant) {
        invariants.add(invariant);
    }

    /**
     * Plans a step.
     *
     * @throws IllegalArgumentException when the moment has passed
     */
    public void at(long timeMicros, Step step) {
        pressing++;
        plan(timeMicros, step, true);
    }

    /** Plans a step that is not worth waiting for: when only such steps are left, the run is over. */
    public void inBackground(long timeMicros, Step step) {
        plan(timeMicros, step, false);
    }

    private void plan(long timeMicros, Step step, boolean isPressing) {
        Check.argument(timeMicros >= now, "a step cannot be planned for " + timeMicros + " µs: it is " + now + " µs");
        agenda.add(new Planned(timeMicros, planned++, step, isPressing));
    }

    /**
     * Writes down what has just been decided.
     *
     * @return the row's {@code seq}, to name it as the cause of what follows
     * @throws InvariantBroken when it must not happen
     */
    public long record(Kind kind, String subject, long cause, String rule, Numbers numbers) {
        TraceRow row = new TraceRow(now, rows.size(), kind, subject, cause, rule, numbers);
        Check.argument(cause < row.seq() && cause >= TraceRow.NO_CAUSE, "a cause comes before its effect");
        rows.add(row);
        for (Invariant invariant : invariants) {
            verify(invariant, invariant.after(row));
        }
        return row.seq();
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
            verify(invariant, invariant.atEnd(ending));
        }
        return new Trace(seed, rows, ending);
    }

    private void takeNextStep() {
        Planned next = agenda.remove();
        if (next.isPressing) {
            pressing--;
        }
        now = next.timeMicros;
        steps++;
        next.step.run();
    }

    private Optional<Ending.Reason> reasonToEnd() {
        if (pressing == 0) {
            return Optional.of(Ending.Reason.QUIET);
        }
        if (steps >= bounds.stepsMax()) {
            return Optional.of(Ending.Reason.STEPS_MAX);
        }
        if (rows.size() >= bounds.rowsMax()) {
            return Optional.of(Ending.Reason.ROWS_MAX);
        }
        if (agenda.element().timeMicros > bounds.timeMicrosMax()) {
            return Optional.of(Ending.Reason.TIME_MAX);
        }
        boolean stopped = steps % STEPS_BETWEEN_STOP_CHECKS == 0 && stop.given();
        return stopped ? Optional.of(Ending.Reason.STOPPED) : Optional.empty();
    }

    private void verify(Invariant invariant, Optional<String> violation) {
        if (violation.isPresent()) {
            throw new InvariantBroken(invariant.name(), now, seed, violation.get());
        }
    }

    private record Planned(long timeMicros, long sequence, Step step, boolean isPressing)
            implements Comparable<Planned> {
        @Override
        public int compareTo(Planned other) {
            int byTime = Long.compare(timeMicros, other.timeMicros);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }
}
