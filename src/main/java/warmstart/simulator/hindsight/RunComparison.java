package warmstart.simulator.hindsight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * In what two runs differ, aligned by those to whom things happen: of each event, call and message its fate, its attempts,
 * its times and what it cost.
 *
 * @param differences those that fared differently, in the order of the first run
 * @param same how many fared the same
 * @param firstDivergence the {@code seq} of the first row that is not the same in both; empty when all are
 */
public record RunComparison(List<Difference> differences, long same, OptionalLong firstDivergence) {
    private static final String BILLED = "billedMillis";

    public RunComparison {
        differences = List.copyOf(differences);
        Objects.requireNonNull(firstDivergence, "firstDivergence");
    }

    /**
     * How one fared in a run.
     *
     * @param fate what became of it
     * @param attempts attempts in which code ran for it, also those of the batches it was in
     * @param endMicros when its last row was written
     * @param billedMillis what was charged for it
     */
    public record Course(Fate fate, long attempts, long endMicros, long billedMillis) {
        boolean sameAs(Course other) {
            return fate.end() == other.fate.end()
                    && fate.reason().equals(other.fate.reason())
                    && fate.place().equals(other.fate.place())
                    && attempts == other.attempts
                    && endMicros == other.endMicros
                    && billedMillis == other.billedMillis;
        }
    }

    /**
     * One that fared differently.
     *
     * @param subject its name
     * @param first in the first run; empty when it is not there
     * @param second in the second run; empty when it is not there
     */
    public record Difference(String subject, Optional<Course> first, Optional<Course> second) {}

    /** Compares two runs. */
    public static RunComparison of(Trace first, Trace second) {
        Map<String, Course> ones = courses(first);
        Map<String, Course> others = courses(second);
        List<Difference> differences = new ArrayList<>();
        long same = 0;
        for (Map.Entry<String, Course> entry : ones.entrySet()) {
            Optional<Course> other = Optional.ofNullable(others.remove(entry.getKey()));
            if (other.isPresent() && entry.getValue().sameAs(other.get())) {
                same++;
            } else {
                differences.add(new Difference(entry.getKey(), Optional.of(entry.getValue()), other));
            }
        }
        others.forEach(
                (subject, course) -> differences.add(new Difference(subject, Optional.empty(), Optional.of(course))));
        return new RunComparison(differences, same, divergence(first, second));
    }

    private static OptionalLong divergence(Trace first, Trace second) {
        int kept = Math.min(first.rows().size(), second.rows().size());
        for (int seq = 0; seq < kept; seq++) {
            if (!first.row(seq).equals(second.row(seq))) {
                return OptionalLong.of(seq);
            }
        }
        return first.rows().size() == second.rows().size() ? OptionalLong.empty() : OptionalLong.of(kept);
    }

    private static Map<String, Course> courses(Trace trace) {
        Map<String, Sums> sums = new LinkedHashMap<>();
        Tries tries = new Tries(trace);
        for (TraceRow row : trace.rows()) {
            sums.computeIfAbsent(row.subject(), name -> new Sums()).add(row);
            tries.see(row);
        }
        Map<String, Course> courses = new LinkedHashMap<>();
        for (Fate fate : Fates.of(trace)) {
            Sums sum = Objects.requireNonNull(sums.get(fate.event()));
            courses.put(
                    fate.event(),
                    new Course(fate, sum.attempts + tries.of(fate.event()), sum.endMicros, sum.billedMillis));
        }
        return courses;
    }

    private static final class Sums {
        private long attempts;
        private long endMicros;
        private long billedMillis;

        void add(TraceRow row) {
            attempts += row.kind() == LambdaKind.INVOCATION_STARTED ? 1 : 0;
            endMicros = row.t();
            billedMillis += row.numbers().has(BILLED) ? row.numbers().number(BILLED) : 0;
        }
    }
}
