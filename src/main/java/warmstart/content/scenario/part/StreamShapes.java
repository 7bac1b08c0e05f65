package warmstart.content.scenario.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Target;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.Batching;
import warmstart.simulator.sources.stream.config.PartitionKeys;
import warmstart.simulator.sources.stream.config.Producer;
import warmstart.simulator.sources.stream.config.Retrying;
import warmstart.simulator.sources.stream.config.StartingPosition;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamService;

/**
 * Streams with their readers: {@code {"type": "kinesis", "name": "clicks", "function": "counter", "shards": 2, "keys":
 * ["a", "b"], "mapping": {"batchSize": 10, "bisect": true}, "at": ["0 s"]}}; of a table {@code "type": "dynamodb"}. Further
 * readers stand as {@code "readers": [{"function": "archive", "mapping": {}}]}. A mapping is called after both ends:
 * {@code clicks-to-counter}.
 */
final class StreamShapes {
    private static final int COUNT_MAX = 1_000_000;
    private static final long RECORD_BYTES = 1_000;

    private final StreamQuotas quotas;

    StreamShapes(Quotas quotas) {
        this.quotas = quotas.stream();
    }

    Supplier<EventSource> kinesis(JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        return source(StreamService.KINESIS, fields, name, target);
    }

    Supplier<EventSource> dynamoDb(JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        return source(StreamService.DYNAMODB, fields, name, target);
    }

    private Supplier<EventSource> source(
            StreamService service, JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        Optional<Integer> shards = fields.maybe("shards", Shape.whole(1, COUNT_MAX));
        Optional<Long> retention = fields.maybe("retention", FactShapes.span());
        List<String> keys = fields.list("keys", Shape.text());
        Optional<Long> bytes = fields.maybe("recordSize", FactShapes.bytes());
        Optional<Integer> errors = fields.maybe("serviceErrors", FactShapes.perMille());
        Optional<Reader> own = fields.maybe("mapping", mapping());
        List<Further> further = fields.list("readers", further());
        Optional<Arrivals> arrivals = ArrivalShapes.arrivals(fields);
        return () -> {
            Stream stream = stream(service, name.orElseThrow(), shards.orElse(1));
            PartitionKeys written = keys.isEmpty() ? new PartitionKeys.Unique("key-") : new PartitionKeys.InTurn(keys);
            Producer producer = Producer.of(arrivals.orElseThrow(), written, bytes.orElse(RECORD_BYTES));
            List<StreamMapping> mappings = new ArrayList<>();
            mappings.add(mapping(stream, target.orElseThrow(), own));
            further.forEach(one -> mappings.add(mapping(stream, one.target, one.reader)));
            return new StreamSource(
                    retention.map(stream::keeping).orElse(stream), List.of(producer), mappings, errors.orElse(0));
        };
    }

    private Stream stream(StreamService service, String name, int shards) {
        String place = "us-east-1:111122223333:";
        return service == StreamService.KINESIS
                ? Stream.kinesis(name, "arn:aws:kinesis:" + place + "stream/" + name, shards, quotas)
                : Stream.dynamoDb(name, "arn:aws:dynamodb:" + place + "table/" + name + "/stream/1", shards, quotas);
    }

    private StreamMapping mapping(Stream stream, FunctionTarget target, Optional<Reader> reader) {
        String name = stream.name() + "-to-" + target.function();
        StreamMapping unset = StreamMapping.of(name, target, quotas);
        return reader.map(settings -> settings.applyTo(unset)).orElse(unset);
    }

    /** A reader besides the first. */
    private record Further(FunctionTarget target, Optional<Reader> reader) {}

    private Shape<Further> further() {
        return Shape.object(fields -> {
            Optional<FunctionTarget> target =
                    fields.need("function", Shape.text()).map(FunctionTarget::parse);
            Optional<Reader> reader = fields.maybe("mapping", mapping());
            return () -> new Further(target.orElseThrow(), reader);
        });
    }

    /** The settings of a mapping. */
    private record Reader(
            Batching batching,
            Retrying retrying,
            StartingPosition position,
            long startMicros,
            Optional<Target> onFailure,
            boolean enabled) {
        private StreamMapping applyTo(StreamMapping unset) {
            StreamMapping set = unset.with(batching).with(retrying).starting(startMicros, position);
            StreamMapping reporting = onFailure.map(set::reportingTo).orElse(set);
            return enabled ? reporting : reporting.disabled();
        }
    }

    /** Words for {@code StartingPosition}. */
    private enum Start {
        TRIM_HORIZON,
        LATEST
    }

    private Shape<Reader> mapping() {
        return Shape.object(fields -> {
            Supplier<Batching> batching = batching(fields);
            Supplier<Retrying> retrying = retrying(fields);
            Optional<Start> start = fields.maybe("startingPosition", Shape.word(Start.class));
            Optional<Long> from = fields.maybe("start", FactShapes.span());
            Optional<Target> onFailure = fields.maybe("onFailure", OutletShapes.target());
            Optional<Boolean> enabled = fields.maybe("enabled", Shape.flag());
            return () -> new Reader(
                    batching.get(),
                    retrying.get(),
                    start.orElse(Start.TRIM_HORIZON) == Start.LATEST
                            ? new StartingPosition.Latest()
                            : new StartingPosition.TrimHorizon(),
                    from.orElse(0L),
                    onFailure,
                    enabled.orElse(true));
        });
    }

    private Supplier<Batching> batching(JsonFields fields) {
        Optional<Integer> size = fields.maybe("batchSize", Shape.whole(1, COUNT_MAX));
        Optional<Long> window = fields.maybe("batchWindow", FactShapes.span());
        Optional<Integer> factor = fields.maybe("parallelizationFactor", Shape.whole(1, COUNT_MAX));
        Optional<Long> tumbling = fields.maybe("tumblingWindow", FactShapes.span());
        Batching unset = Batching.unset(quotas);
        return () -> new Batching(
                size.map(Integer::longValue).orElse(unset.size()),
                window.orElse(unset.windowMicros()),
                factor.map(Integer::longValue).orElse(unset.parallelizationFactor()),
                tumbling.orElse(unset.tumblingMicros()),
                0);
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
}
