package warmstart.simulator.lambda.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * A count over time, as points at which it changes; between two points it stays as it was.
 *
 * @param name {@code concurrency}, {@code waiting} or {@code throttles}
 * @param points the changes, earliest first; at most one for each moment
 */
public record Series(String name, List<Point> points) {
    public Series {
        Objects.requireNonNull(name, "name");
        points = List.copyOf(points);
    }

    /**
     * The count from this moment on.
     *
     * @param t virtual time in microseconds
     * @param value the count
     */
    public record Point(long t, long value) {}

    /** Executions at a time, including those that initialise. */
    public static Series concurrency(Trace trace) {
        return sum("concurrency", trace, (kind, row) -> switch (kind) {
            case ENVIRONMENT_INIT_STARTED -> 1;
            case INVOCATION_STARTED -> row.numbers().number("cold") == 1 ? 0 : 1;
            case INVOCATION_SUCCEEDED, INVOCATION_FAILED, INVOCATION_TIMED_OUT -> -1;
            default -> 0;
        });
    }

    /** Events that wait in the queue: for room, or for their next attempt. */
    public static Series waiting(Trace trace) {
        return sum("waiting", trace, (kind, row) -> switch (kind) {
            case EVENT_ACCEPTED, INVOCATION_FAILED, INVOCATION_TIMED_OUT -> 1;
            case ENVIRONMENT_INIT_STARTED, EVENT_GIVEN_UP -> -1;
            case INVOCATION_STARTED -> row.numbers().number("cold") == 1 ? 0 : -1;
            default -> 0;
        });
    }

    /** Throttles so far. */
    public static Series throttles(Trace trace) {
        return sum("throttles", trace, (kind, row) -> kind == LambdaKind.EVENT_THROTTLED ? 1 : 0);
    }

    private static Series sum(String name, Trace trace, Change change) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0));
        long value = 0;
        for (TraceRow row : trace.rows()) {
            int delta = row.kind() instanceof LambdaKind kind ? change.by(kind, row) : 0;
            if (delta == 0) {
                continue;
            }
            value += delta;
            Point last = points.get(points.size() - 1);
            if (last.t == row.t()) {
                points.remove(points.size() - 1);
            }
            points.add(new Point(row.t(), value));
        }
        return new Series(name, points);
    }

    private interface Change {
        int by(LambdaKind kind, TraceRow row);
    }
}
