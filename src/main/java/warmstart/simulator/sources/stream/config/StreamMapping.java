package warmstart.simulator.sources.stream.config;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Target;
import warmstart.simulator.quota.StreamQuotas;

/**
 * An event source mapping of a stream: which function gets its records, and how.
 *
 * @param name its name, unique in the scenario: {@code clicks-to-counter}
 * @param target the function
 * @param enabled whether it reads at all
 * @param startMicros when it begins to read
 * @param start from where
 * @param batching how batches are made
 * @param retrying what happens when one fails
 * @param filters patterns of {@code FilterCriteria}; with none every record is handed on
 * @param onFailure where it reports what it gives up
 * @param answer what the function answers
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html">
 *     CreateEventSourceMapping</a>
 */
public record StreamMapping(
        String name,
        FunctionTarget target,
        boolean enabled,
        long startMicros,
        StartingPosition start,
        Batching batching,
        Retrying retrying,
        List<Json> filters,
        Optional<Target> onFailure,
        BatchAnswer answer) {
    public StreamMapping {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(batching, "batching");
        Objects.requireNonNull(retrying, "retrying");
        Objects.requireNonNull(onFailure, "onFailure");
        Objects.requireNonNull(answer, "answer");
        filters = List.copyOf(filters);
    }

    /** A mapping that reads from the start of the stream and sets nothing else. */
    public static StreamMapping of(String name, FunctionTarget target, StreamQuotas quotas) {
        return new StreamMapping(
                name,
                target,
                true,
                0,
                new StartingPosition.TrimHorizon(),
                Batching.unset(quotas),
                Retrying.UNSET,
                List.of(),
                Optional.empty(),
                new BatchAnswer.Honest());
    }

    /** The same with other batches. */
    public StreamMapping with(Batching other) {
        return new StreamMapping(
                name, target, enabled, startMicros, start, other, retrying, filters, onFailure, answer);
    }

    /** The same with another treatment of failures. */
    public StreamMapping with(Retrying other) {
        return new StreamMapping(
                name, target, enabled, startMicros, start, batching, other, filters, onFailure, answer);
    }

    /** The same, but it begins to read at this time and from this position. */
    public StreamMapping starting(long micros, StartingPosition position) {
        return new StreamMapping(
                name, target, enabled, micros, position, batching, retrying, filters, onFailure, answer);
    }

    /** The same with filters. */
    public StreamMapping filtering(List<Json> patterns) {
        return new StreamMapping(
                name, target, enabled, startMicros, start, batching, retrying, patterns, onFailure, answer);
    }

    /** The same with an on-failure destination. */
    public StreamMapping reportingTo(Target destination) {
        return new StreamMapping(
                name,
                target,
                enabled,
                startMicros,
                start,
                batching,
                retrying,
                filters,
                Optional.of(destination),
                answer);
    }

    /** The same with a function that answers otherwise. */
    public StreamMapping answering(BatchAnswer other) {
        return new StreamMapping(
                name, target, enabled, startMicros, start, batching, retrying, filters, onFailure, other);
    }

    /** The same, but switched on. */
    public StreamMapping reading() {
        return new StreamMapping(
                name, target, true, startMicros, start, batching, retrying, filters, onFailure, answer);
    }

    /** The same, but switched off. */
    public StreamMapping disabled() {
        return new StreamMapping(
                name, target, false, startMicros, start, batching, retrying, filters, onFailure, answer);
    }
}
