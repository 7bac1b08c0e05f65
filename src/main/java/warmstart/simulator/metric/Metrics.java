package warmstart.simulator.metric;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.sources.bucket.rows.BucketKind;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectInts;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.Watcher;

/**
 * The metrics of a run, function by function. It looks at each row once, so it can watch a run whose rows nobody keeps.
 * Each refused try is a throttle: of a caller, of an event in the queue, of a batch whose poller tries again.
 * A throttled request is neither an invocation nor an error, and an event that is dropped because its function is switched
 * off is no throttle.
 */
public final class Metrics implements Watcher {
    private final TreeMap<String, EnumMap<Metric, Long>> byFunction = new TreeMap<>();
    private final TreeMap<String, Long> running = new TreeMap<>();
    private final List<String> functions;
    /** Event, call or environment → its function's place among the functions, counted from 1. */
    private final SubjectInts functionOf = new SubjectInts();

    /** Counts for these functions. */
    public Metrics(List<String> functions) {
        this.functions = List.copyOf(functions);
        functions.forEach(function -> {
            byFunction.put(function, new EnumMap<>(Metric.class));
            running.put(function, 0L);
        });
    }

    /** The metrics of a run that is over. */
    public static Metrics of(Trace trace, List<String> functions) {
        Metrics metrics = new Metrics(functions);
        trace.replay(metrics);
        return metrics;
    }

    /** A count of one function. */
    public long of(String function, Metric metric) {
        return byFunction.getOrDefault(function, new EnumMap<>(Metric.class)).getOrDefault(metric, 0L);
    }

    /** A count over all functions; of a maximum the greatest. */
    public long of(Metric metric) {
        return byFunction.values().stream()
                .mapToLong(counts -> counts.getOrDefault(metric, 0L))
                .reduce(0, isMaximum(metric) ? Math::max : Long::sum);
    }

    /** The functions, by name. */
    public List<String> functions() {
        return List.copyOf(byFunction.keySet());
    }

    private static boolean isMaximum(Metric metric) {
        return metric == Metric.DURATION_MAX
                || metric == Metric.CONCURRENT_EXECUTIONS_MAX
                || metric == Metric.ASYNC_EVENT_AGE_MAX;
    }

    @Override
    public void see(Row row) {
        if (row.kind() instanceof LambdaKind kind) {
            see(kind, row);
        } else if (row.kind() == CallKind.CALL_MADE) {
            belongs(row.who(), row.text("function"));
        } else if (row.kind() == CallKind.CALL_THROTTLED) {
            add(functionOf(row.who()), Metric.THROTTLES, 1);
        } else if (row.kind() == SqsKind.BATCH_THROTTLED || row.kind() == StreamKind.BATCH_THROTTLED) {
            add(row.text("function"), Metric.THROTTLES, 1);
        } else if (row.kind() == BucketKind.NOTIFICATION_FOLDED) {
            add(row.text("function"), Metric.NOTIFICATIONS_FOLDED, 1);
        } else if (row.kind() == BucketKind.NOTIFICATION_REPEATED) {
            add(row.text("function"), Metric.NOTIFICATIONS_REPEATED, 1);
        }
    }

    private void see(LambdaKind kind, Row row) {
        switch (kind) {
            case EVENT_ACCEPTED -> {
                belongs(row.who(), row.text("function"));
                add(row.text("function"), Metric.ASYNC_EVENTS_RECEIVED, 1);
            }
            case EVENT_THROTTLED -> add(functionOf(row.who()), Metric.THROTTLES, 1);
            case ENVIRONMENT_INIT_STARTED -> {
                add(ofEnvironment(row.who()), Metric.COLD_STARTS, 1);
                begins(ofEnvironment(row.who()));
            }
            case INVOCATION_STARTED -> started(row);
            case INVOCATION_SUCCEEDED -> finished(row, 0);
            case INVOCATION_FAILED, INVOCATION_TIMED_OUT -> finished(row, 1);
            case EVENT_GIVEN_UP -> add(functionOf(row.who()), Metric.ASYNC_EVENTS_DROPPED, 1);
            case DELIVERY_DENIED -> denied(row);
            case RETRY_PLANNED, RECORD_DELIVERED, EVENT_DISCARDED, ENVIRONMENT_EXPIRED -> {
                // Counted nowhere.
            }
        }
    }

    private void started(Row row) {
        String function = ofEnvironment(row.subject("environment"));
        if (row.number("cold") == 0) {
            begins(function);
        }
        if (row.rule().equals(LambdaRule.PROVISIONED.id())) {
            add(function, Metric.PROVISIONED_INVOCATIONS, 1);
        }
        if (row.has("spillover")) {
            add(function, Metric.PROVISIONED_SPILLOVER, 1);
        }
        if (functionOf.get(row.who()) > 0) {
            greatest(function, Metric.ASYNC_EVENT_AGE_MAX, row.number("ageMicros"));
        }
    }

    private void begins(String function) {
        long now = running.merge(function, 1L, Long::sum);
        greatest(function, Metric.CONCURRENT_EXECUTIONS_MAX, now);
    }

    private void finished(Row row, long errors) {
        String function = ofEnvironment(row.subject("environment"));
        running.merge(function, -1L, Long::sum);
        add(function, Metric.INVOCATIONS, 1);
        add(function, Metric.ERRORS, errors);
        add(function, Metric.DURATION, row.number("tookMicros"));
        greatest(function, Metric.DURATION_MAX, row.number("tookMicros"));
        add(function, Metric.BILLED_MILLIS, row.number("billedMillis"));
    }

    private void denied(Row row) {
        Metric metric = row.text("metric").equals(Metric.DEAD_LETTER_ERRORS.word())
                ? Metric.DEAD_LETTER_ERRORS
                : Metric.DESTINATION_DELIVERY_FAILURES;
        add(functionOf(row.who()), metric, 1);
    }

    private void belongs(Subject subject, String function) {
        functionOf.set(subject, functions.indexOf(function) + 1);
    }

    private String functionOf(Subject subject) {
        return functions.get(functionOf.get(subject) - 1);
    }

    private String ofEnvironment(Subject environment) {
        if (functionOf.get(environment) == 0) {
            String name = environment.name();
            belongs(environment, name.substring(0, name.lastIndexOf('#')));
        }
        return functionOf(environment);
    }

    private void add(String function, Metric metric, long amount) {
        counts(function).merge(metric, amount, Long::sum);
    }

    private void greatest(String function, Metric metric, long value) {
        counts(function).merge(metric, value, Math::max);
    }

    private Map<Metric, Long> counts(String function) {
        return byFunction.computeIfAbsent(function, name -> new EnumMap<>(Metric.class));
    }
}
