package warmstart.content.scenario.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.base.Problems;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.scenario.part.FactShapes;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.quota.StreamQuotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.Content;
import warmstart.simulator.sources.stream.config.PartitionKeys;
import warmstart.simulator.sources.stream.config.Producer;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamService;
import warmstart.simulator.sources.stream.config.StreamView;

/**
 * Streams with their readers: {@code {"type": "kinesis", "name": "clicks", "function": "counter", "shards": 2, "keys":
 * ["a", "b"], "mapping": {"batchSize": 10, "bisect": true}, "at": ["0 s"]}}; of a table {@code "type": "dynamodb"}. Further
 * readers stand as {@code "readers": [{"function": "archive", "mapping": {}}]}. A mapping is called after both ends,
 * {@code clicks-to-counter}, unless it has a name. Several who write stand as {@code producers}.
 */
final class StreamShapes {
    private static final int COUNT_MAX = 1_000_000;
    private static final long RECORD_BYTES = 1_000;
    private static final String PRODUCERS = "producers";
    private static final String VIEW = "view";

    private final StreamQuotas quotas;
    private final StreamMappingShapes mappings;

    StreamShapes(Quotas quotas) {
        this.quotas = quotas.stream();
        this.mappings = new StreamMappingShapes(quotas.stream());
    }

    Supplier<EventSource> kinesis(JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        return source(StreamService.KINESIS, fields, name, target);
    }

    Supplier<EventSource> dynamoDb(JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        return source(StreamService.DYNAMODB, fields, name, target);
    }

    private Supplier<EventSource> source(
            StreamService service, JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        Supplier<Stream> stream = stream(service, fields, name);
        Optional<Integer> errors = fields.maybe("serviceErrors", FactShapes.perMille());
        Optional<StreamMappingShapes.Settings> own = fields.maybe("mapping", mappings.mapping());
        List<Further> further = fields.list("readers", further());
        Supplier<List<Producer>> producers = producers(service, fields);
        return () -> {
            Stream read = stream.get();
            List<StreamMapping> readers = new ArrayList<>();
            readers.add(mapping(read, target.orElseThrow(), own));
            further.forEach(one -> readers.add(mapping(read, one.target, one.settings)));
            return new StreamSource(read, producers.get(), readers, errors.orElse(0));
        };
    }

    private Supplier<Stream> stream(StreamService service, JsonFields fields, Optional<String> name) {
        Optional<Integer> shards = fields.maybe("shards", Shape.whole(1, COUNT_MAX));
        Optional<Long> retention = fields.maybe("retention", FactShapes.span());
        Optional<StreamView> view = fields.maybe(VIEW, Shape.word(StreamView.class));
        if (service == StreamService.KINESIS && fields.has(VIEW)) {
            fields.error(VIEW, "only the stream of a table has a `StreamViewType`", "leave it out");
        }
        return () -> {
            Stream made = stream(service, name.orElseThrow(), shards.orElse(1));
            Stream seen = view.map(made::showing).orElse(made);
            return retention.map(seen::keeping).orElse(seen);
        };
    }

    private Stream stream(StreamService service, String name, int shards) {
        String place = "us-east-1:111122223333:";
        return service == StreamService.KINESIS
                ? Stream.kinesis(name, "arn:aws:kinesis:" + place + "stream/" + name, shards, quotas)
                : Stream.dynamoDb(name, "arn:aws:dynamodb:" + place + "table/" + name + "/stream/1", shards, quotas);
    }

    private StreamMapping mapping(
            Stream stream, FunctionTarget target, Optional<StreamMappingShapes.Settings> settings) {
        return settings.orElseGet(mappings::unset).of(stream.name() + "-to-" + target.function(), target);
    }

    /** A reader besides the first. */
    private record Further(FunctionTarget target, Optional<StreamMappingShapes.Settings> settings) {}

    private Shape<Further> further() {
        return Shape.object(fields -> {
            Optional<FunctionTarget> target =
                    fields.need("function", Shape.text()).map(FunctionTarget::parse);
            Optional<StreamMappingShapes.Settings> settings = fields.maybe("mapping", mappings.mapping());
            return () -> new Further(target.orElseThrow(), settings);
        });
    }

    /** One who writes, as fields of the source itself, or several. */
    private static Supplier<List<Producer>> producers(StreamService service, JsonFields fields) {
        if (fields.has(PRODUCERS)) {
            List<Producer> several = fields.list(PRODUCERS, Shape.object(each -> producer(service, each)));
            return () -> several;
        }
        Supplier<Producer> one = producer(service, fields);
        return () -> List.of(one.get());
    }

    private static Supplier<Producer> producer(StreamService service, JsonFields fields) {
        Optional<PartitionKeys> keys = fields.maybe("keys", StreamShapes::keys);
        Optional<Long> bytes = fields.maybe("recordSize", FactShapes.bytes());
        List<Content> contents = fields.list("records", RecordShapes.of(service));
        Optional<Arrivals> arrivals = ArrivalShapes.arrivals(fields);
        if (bytes.filter(size -> size < 1).isPresent()) {
            fields.error("recordSize", "a record has a size", "write more than nothing");
        }
        return () -> new Producer(
                arrivals.orElseThrow(),
                keys.orElse(new PartitionKeys.Unique("key-")),
                bytes.orElse(RECORD_BYTES),
                contents.isEmpty() ? List.of(Content.EMPTY) : contents);
    }

    /** {@code ["a", "b"]} by turns, or drawn: {@code {"prefix": "user-", "count": 100}}. */
    private static Optional<PartitionKeys> keys(JsonValue value, Problems problems) {
        return value instanceof JsonValue.Members
                ? drawn().read(value, problems)
                : Shape.listOf(Shape.text())
                        .where(
                                keys -> !keys.isEmpty(),
                                "a record has a partition key",
                                "name one, or leave the list out")
                        .read(value, problems)
                        .map(PartitionKeys.InTurn::new);
    }

    private static Shape<PartitionKeys> drawn() {
        return Shape.object(fields -> {
            Optional<String> prefix = fields.need("prefix", Shape.text());
            Optional<Integer> count = fields.need("count", Shape.whole(1, COUNT_MAX));
            return () -> new PartitionKeys.AtRandom(prefix.orElseThrow(), count.orElseThrow());
        });
    }
}
