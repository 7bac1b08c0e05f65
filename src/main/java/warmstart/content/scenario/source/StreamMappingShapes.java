package warmstart.content.scenario.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.base.Problems;
import warmstart.base.json.Json;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.scenario.part.FactShapes;
import warmstart.content.scenario.part.OutletShapes;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Target;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.sources.stream.config.BatchAnswer;
import warmstart.simulator.sources.stream.config.Batching;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.StartingPosition;
import warmstart.simulator.sources.stream.config.StreamMapping;

/**
 * Mappings of streams: {@code {"batchSize": 10, "bisect": true, "filters": [{"data": {"type": ["order"]}}],
 * "startingPosition": "at-timestamp", "startingTimestamp": "30 s", "start": "1 min"}}. What is left out is as the service
 * has it; {@code start} is when the mapping begins to read.
 */
final class StreamMappingShapes {
    private static final int COUNT_MAX = 1_000_000;
    private static final String POSITION = "startingPosition";
    private static final String TIMESTAMP = "startingTimestamp";
    private static final List<String> ANSWERS = List.of("names", "malformed", "returns");

    private final StreamQuotas quotas;

    StreamMappingShapes(StreamQuotas quotas) {
        this.quotas = quotas;
    }

    /** The settings of a mapping whose ends are not known yet. */
    interface Settings {
        /**
         * The mapping.
         *
         * @param name what it is called when it has no name of its own
         */
        StreamMapping of(String name, FunctionTarget target);
    }

    /** A mapping that sets nothing. */
    Settings unset() {
        return (name, target) -> StreamMapping.of(name, target, quotas);
    }

    Shape<Settings> mapping() {
        return Shape.object(fields -> {
            Optional<String> own = fields.maybe("name", FactShapes.name());
            Supplier<Batching> batching = batching(fields);
            Supplier<Retrying> retrying = retrying(fields);
            Optional<Long> from = fields.maybe("start", FactShapes.span());
            Supplier<StartingPosition> position = position(fields);
            List<Json> filters = fields.list("filters", pattern());
            Optional<Target> onFailure = fields.maybe("onFailure", OutletShapes.target());
            Optional<BatchAnswer> answer = fields.maybe("answers", answer());
            Optional<Boolean> enabled = fields.maybe("enabled", Shape.flag());
            return () -> (name, target) -> {
                StreamMapping set = StreamMapping.of(own.orElse(name), target, quotas)
                        .with(batching.get())
                        .with(retrying.get())
                        .starting(from.orElse(0L), position.get())
                        .filtering(filters)
                        .answering(answer.orElse(new BatchAnswer.Honest()));
                StreamMapping reporting = onFailure.map(set::reportingTo).orElse(set);
                return enabled.orElse(true) ? reporting : reporting.disabled();
            };
        });
    }

    /** As its owner writes it; what the service says to it is found together with the stream. */
    private static Shape<Json> pattern() {
        return (value, problems) -> Shape.any().read(value, problems).map(FilterShapes::json);
    }

    /** Words for {@code StartingPosition}. */
    private enum Start {
        TRIM_HORIZON,
        LATEST,
        AT_TIMESTAMP
    }

    private static Supplier<StartingPosition> position(JsonFields fields) {
        Optional<Start> written = fields.maybe(POSITION, Shape.word(Start.class));
        Optional<Long> timestamp = fields.maybe(TIMESTAMP, FactShapes.span());
        boolean stamped = written.filter(start -> start == Start.AT_TIMESTAMP).isPresent();
        if (stamped && !fields.has(TIMESTAMP)) {
            fields.error(
                    POSITION,
                    "`AT_TIMESTAMP` needs a `StartingPositionTimestamp`",
                    "add `startingTimestamp`: \"30 s\"");
        } else if (!stamped && fields.has(TIMESTAMP)) {
            fields.error(TIMESTAMP, "a `StartingPositionTimestamp` is only for `AT_TIMESTAMP`", "write `at-timestamp`");
        }
        return () -> switch (written.orElse(Start.TRIM_HORIZON)) {
            case TRIM_HORIZON -> new StartingPosition.TrimHorizon();
            case LATEST -> new StartingPosition.Latest();
            case AT_TIMESTAMP -> new StartingPosition.AtTimestamp(timestamp.orElseThrow());
        };
    }

    private Supplier<Batching> batching(JsonFields fields) {
        Optional<Integer> size = fields.maybe("batchSize", Shape.whole(0, COUNT_MAX));
        Optional<Long> window = fields.maybe("batchWindow", FactShapes.span());
        Optional<Integer> factor = fields.maybe("parallelizationFactor", Shape.whole(0, COUNT_MAX));
        Optional<Long> tumbling = fields.maybe("tumblingWindow", FactShapes.span());
        Optional<Long> state = fields.maybe("stateSizePerRecord", FactShapes.bytes());
        if (fields.has("stateSizePerRecord") && !fields.has("tumblingWindow")) {
            fields.error("stateSizePerRecord", "only a tumbling window has a state", "add `tumblingWindow`");
        }
        Batching unset = Batching.unset(quotas);
        return () -> new Batching(
                size.map(Integer::longValue).orElse(unset.size()),
                window.orElse(unset.windowMicros()),
                factor.map(Integer::longValue).orElse(unset.parallelizationFactor()),
                tumbling.orElse(unset.tumblingMicros()),
                state.orElse(0L));
    }

    private static Supplier<Retrying> retrying(JsonFields fields) {
        Optional<Integer> attempts = fields.maybe("maximumRetryAttempts", Shape.whole(-1, COUNT_MAX));
        Optional<Long> age = fields.maybe("maximumRecordAge", FactShapes.span());
        Optional<Boolean> bisects = fields.maybe("bisect", Shape.flag());
        Optional<Boolean> reports = fields.maybe("reportBatchItemFailures", Shape.flag());
        return () -> new Retrying(
                attempts.map(Integer::longValue).orElse(Retrying.FOR_EVER),
                age.orElse(Retrying.FOR_EVER),
                bisects.orElse(false),
                reports.orElse(false));
    }

    /**
     * What the function returns: {@code "honest"}, {@code "all-done"}, {@code {"names": ["clicks-5"]}},
     * {@code {"malformed": "empty itemIdentifier"}}, or the answer itself as {@code {"returns": {"batchItemFailures": []}}}.
     */
    private static Shape<BatchAnswer> answer() {
        Map<String, BatchAnswer> words = new LinkedHashMap<>();
        words.put("honest", new BatchAnswer.Honest());
        words.put("all-done", new BatchAnswer.AllDone());
        return (JsonValue value, Problems problems) -> value instanceof JsonValue.Members
                ? spelled().read(value, problems)
                : Shape.oneOf(words).read(value, problems);
    }

    private static Shape<BatchAnswer> spelled() {
        return Shape.object(fields -> {
            Optional<List<String>> names = fields.maybe("names", Shape.listOf(Shape.text()));
            Optional<String> form = fields.maybe("malformed", Shape.text());
            Optional<JsonValue> returned = fields.maybe("returns", Shape.any());
            if (ANSWERS.stream().filter(fields::has).count() != 1) {
                fields.error("names", "an answer has exactly one of names, malformed and returns", "");
            }
            return () -> names.<BatchAnswer>map(BatchAnswer.Listed::new)
                    .or(() -> form.map(BatchAnswer.Malformed::new))
                    .orElseGet(() ->
                            new BatchAnswer.Given(new FunctionAnswer.Value(FilterShapes.json(returned.orElseThrow()))));
        });
    }
}
