package warmstart.content.scenario.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.base.Nearest;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.sources.sqs.SqsSource;
import warmstart.simulator.sources.sqs.SwitchMapping;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.MappingSwitch;
import warmstart.simulator.sources.stream.config.Reshard;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamService;

/**
 * Changes of mappings and shards: {@code {"at": "1 min", "change": "switch-mapping", "source": "clicks", "mapping":
 * "clicks-to-archive", "enabled": false}}, {@code {"at": "10 s", "change": "split-shard", "source": "clicks", "shard": 0}},
 * {@code {"at": "10 s", "change": "merge-shards", "source": "clicks", "shards": [0, 1]}}. Of a queue, or a stream with one
 * reader, the mapping needs no name.
 */
final class StreamChangeShapes {
    private static final int SHARD_MAX = 1_000_000;
    private static final String SOURCE = "source";
    private static final String MAPPING = "mapping";

    private final List<EventSource> sources;

    StreamChangeShapes(List<EventSource> sources) {
        this.sources = List.copyOf(sources);
    }

    private <T extends EventSource> Optional<T> find(Class<T> type, Optional<String> name) {
        return sources.stream()
                .filter(source -> name.filter(source.name()::equals).isPresent())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    Supplier<Change> switchMapping(JsonFields fields, Optional<Long> at) {
        Optional<String> name = fields.need(SOURCE, Shape.text());
        Optional<String> mapping = fields.maybe(MAPPING, Shape.text());
        Optional<Boolean> enabled = fields.need("enabled", Shape.flag());
        Optional<StreamSource> stream = find(StreamSource.class, name);
        if (stream.isPresent()) {
            Optional<String> meant = mapping(fields, stream.get(), mapping);
            return () ->
                    new MappingSwitch(at.orElseThrow(), name.orElseThrow(), meant.orElseThrow(), enabled.orElseThrow());
        }
        boolean other = find(EventSource.class, name)
                .filter(source -> !(source instanceof SqsSource))
                .isPresent();
        if (other) {
            fields.error(
                    SOURCE,
                    "`" + name.orElseThrow() + "` has no event source mapping",
                    "only queues and streams are read by one");
        } else if (mapping.isPresent() && find(SqsSource.class, name).isPresent()) {
            fields.error(MAPPING, "a queue has one mapping, which needs no name", "leave it out");
        }
        return () -> new SwitchMapping(at.orElseThrow(), name.orElseThrow(), enabled.orElseThrow());
    }

    private static Optional<String> mapping(JsonFields fields, StreamSource stream, Optional<String> written) {
        List<String> names = stream.mappings().stream().map(StreamMapping::name).toList();
        if (written.isEmpty() && names.size() == 1) {
            return Optional.of(names.get(0));
        }
        String there = "there are: " + String.join(", ", names);
        if (written.isEmpty()) {
            fields.error(SOURCE, "`" + stream.name() + "` has " + names.size() + " mappings", "name one; " + there);
        } else if (!names.contains(written.get())) {
            String hint = Nearest.to(written.get(), names)
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse(there);
            fields.error(MAPPING, "no mapping of `" + stream.name() + "` is called `" + written.get() + "`", hint);
        }
        return written;
    }

    Supplier<Change> split(JsonFields fields, Optional<Long> at) {
        Optional<String> name = stream(fields);
        Optional<Integer> shard = fields.need("shard", Shape.whole(0, SHARD_MAX));
        return () -> Reshard.split(at.orElseThrow(), name.orElseThrow(), shard.orElseThrow());
    }

    Supplier<Change> merge(JsonFields fields, Optional<Long> at) {
        Optional<String> name = stream(fields);
        Optional<List<Integer>> shards = fields.need("shards", Shape.listOf(Shape.whole(0, SHARD_MAX)))
                .filter(numbers -> isPair(fields, numbers));
        return () -> Reshard.merge(
                at.orElseThrow(),
                name.orElseThrow(),
                shards.orElseThrow().get(0),
                shards.orElseThrow().get(1));
    }

    private static boolean isPair(JsonFields fields, List<Integer> numbers) {
        boolean pair = numbers.size() == 2 && !numbers.get(0).equals(numbers.get(1));
        if (!pair) {
            fields.error("shards", "two shards are merged", "write two numbers: `[0, 1]`");
        }
        return pair;
    }

    private Optional<String> stream(JsonFields fields) {
        Optional<String> name = fields.need(SOURCE, Shape.text());
        boolean kinesis = find(StreamSource.class, name)
                .filter(source -> source.stream().service() == StreamService.KINESIS)
                .isPresent();
        if (!kinesis && find(EventSource.class, name).isPresent()) {
            fields.error(
                    SOURCE,
                    "`" + name.orElseThrow() + "` is no Kinesis stream",
                    "DynamoDB divides the shards of its streams itself");
        }
        return name;
    }
}
