package warmstart.simulator.codedeploy;

import java.util.OptionalLong;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectInts;
import warmstart.simulator.trace.TraceRow;
import warmstart.simulator.trace.Watcher;

/** The values of a metric of one function, period by period, counted from the rows of the trace. */
final class Metering implements Watcher {
    private static final String THROTTLED = "Throttled";
    private static final int OURS = 1;

    private final Alarm alarm;
    private final String family;
    /** Event → whether it is for this function. */
    private final SubjectInts events = new SubjectInts();
    /** Environment → whether it runs a version that is looked at. */
    private final SubjectInts environments = new SubjectInts();

    private long runs;
    private long sum;
    private long most;
    private long lastRow = TraceRow.NO_CAUSE;

    Metering(Alarm alarm) {
        this.alarm = alarm;
        this.family = alarm.function() + "#";
    }

    @Override
    public void see(Row row) {
        if (row.kind().word().endsWith(THROTTLED)) {
            throttled(row);
        } else if (row.kind() == CallKind.CALL_MADE) {
            events.set(row.who(), isOurs(row) ? OURS : 0);
        } else if (row.kind() instanceof LambdaKind kind) {
            see(kind, row);
        }
    }

    private void see(LambdaKind kind, Row row) {
        switch (kind) {
            case EVENT_ACCEPTED -> events.set(row.who(), isOurs(row) ? OURS : 0);
            case INVOCATION_STARTED -> started(row);
            case INVOCATION_SUCCEEDED -> ended(row, false);
            case INVOCATION_FAILED, INVOCATION_TIMED_OUT -> ended(row, true);
            default -> {
                // Nothing else is measured.
            }
        }
    }

    private boolean isOurs(Row row) {
        return row.text("function").equals(alarm.function());
    }

    private void throttled(Row row) {
        boolean ours = row.has("function") ? isOurs(row) : events.get(row.who()) == OURS;
        if (ours && alarm.metric() == Alarm.Metric.THROTTLES) {
            add(1, row);
        }
    }

    private void started(Row row) {
        Subject environment = row.subject("environment");
        long version = row.has("version") ? row.number("version") : 0;
        boolean ours = environment.name().startsWith(family)
                && (alarm.version().isEmpty() || alarm.version().getAsInt() == version);
        environments.set(environment, ours ? OURS : 0);
    }

    private void ended(Row row, boolean failed) {
        if (environments.get(row.subject("environment")) != OURS) {
            return;
        }
        switch (alarm.metric()) {
            case ERRORS -> add(failed ? 1 : 0, row);
            case THROTTLES -> add(0, row);
            case DURATION_AVERAGE, DURATION_MAXIMUM -> add(row.number("tookMicros"), row);
        }
    }

    private void add(long value, Row row) {
        runs++;
        sum += value;
        most = Math.max(most, value);
        if (value > 0) {
            lastRow = row.seq();
        }
    }

    /** The row that counted last. */
    long lastRow() {
        return lastRow;
    }

    /** The value since the last call; empty when the function neither ran nor was refused. */
    OptionalLong take() {
        OptionalLong value = runs == 0 ? OptionalLong.empty() : OptionalLong.of(value());
        runs = 0;
        sum = 0;
        most = 0;
        return value;
    }

    private long value() {
        return switch (alarm.metric()) {
            case ERRORS, THROTTLES -> sum;
            case DURATION_AVERAGE -> sum / runs;
            case DURATION_MAXIMUM -> most;
        };
    }
}
