package warmstart.quiz.generate.scaling;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import warmstart.base.Check;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.metric.Metrics;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** What is read off a run. */
final class Readings {
    private Readings() {}

    /** A metric of the function {@code f}. */
    static long metric(Trace trace, Metric metric) {
        return Metrics.of(trace, List.of(Stage.F, "g", "h")).of(Stage.F, metric);
    }

    /** The rows of a kind. */
    static Stream<TraceRow> rows(Trace trace, Kind kind) {
        return trace.rows().stream().filter(row -> row.kind() == kind);
    }

    /** How many rows of a kind there are. */
    static long count(Trace trace, Kind kind) {
        return rows(trace, kind).count();
    }

    /**
     * When the row of a kind with this number is written, counted from 1, in seconds.
     *
     * @throws NoSuchElementException when there are fewer
     */
    static long second(Trace trace, Kind kind, long number) {
        return seconds(
                rows(trace, kind).skip(number - 1).findFirst().orElseThrow().t());
    }

    /** A time as whole seconds, which it has to be. */
    static long seconds(long micros) {
        Check.argument(micros % Micros.PER_SECOND == 0, "a time that is asked for is a whole number of seconds");
        return micros / Micros.PER_SECOND;
    }
}
