package warmstart.content.scenario.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.base.json.Json;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.content.scenario.part.FactShapes;
import warmstart.content.scenario.part.Refusals;
import warmstart.simulator.async.AsyncService;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.sources.bucket.Bucket;
import warmstart.simulator.sources.bucket.BucketSource;
import warmstart.simulator.sources.sqs.SqsSource;
import warmstart.simulator.sources.stream.StreamSource;

/**
 * Who makes functions run. Every source has a {@code name}, a {@code type} and a {@code function}, which may name an alias
 * or a version: {@code {"name": "uploads", "type": "asynchronous", "function": "thumbnails:live", "at": ["0 s"]}}.
 */
public final class SourceShapes {
    private final Quotas quotas;

    /** Sources within the bounds of these numbers. */
    public SourceShapes(Quotas quotas) {
        this.quotas = quotas;
    }

    private interface Reader {
        Supplier<EventSource> read(JsonFields fields, Optional<String> name, Optional<FunctionTarget> target);
    }

    /** A source; what belongs in it depends on its type. */
    public Shape<EventSource> source() {
        return Shape.object(fields -> {
            Optional<String> name = fields.need("name", FactShapes.name());
            Optional<Reader> reader = fields.need("type", Shape.oneOf(readers()));
            Optional<FunctionTarget> target =
                    fields.need("function", Shape.text()).map(FunctionTarget::parse);
            Optional<Supplier<EventSource>> source = reader.map(way -> way.read(fields, name, target));
            return () -> source.orElseThrow().get();
        });
    }

    /**
     * Reports what the service refuses of the sources together with their functions.
     *
     * @param fields where the sources stand as {@code sources}, in the same order
     */
    public void check(JsonFields fields, List<FunctionConfig> functions, List<EventSource> sources) {
        boolean whole = fields.maybe("sources", Shape.any()).orElse(null) instanceof JsonValue.Items items
                && items.items().size() == sources.size();
        if (!whole) {
            return;
        }
        JsonValue.Items items =
                (JsonValue.Items) fields.maybe("sources", Shape.any()).orElseThrow();
        for (int i = 0; i < sources.size(); i++) {
            EventSource source = sources.get(i);
            JsonValue written = items.items().get(i);
            functions.stream()
                    .filter(function -> function.name().equals(source.target().function()))
                    .findFirst()
                    .ifPresent(function -> check(fields, written, source, function));
        }
    }

    private void check(JsonFields fields, JsonValue written, EventSource source, FunctionConfig function) {
        if (source instanceof SqsSource sqs) {
            sqs.check(function.code().timeoutMicros(), quotas)
                    .forEach(refused -> Refusals.report(
                            fields, written, List.of(refused.path().split("\\.")), refused.message(), refused.hint()));
        }
        if (source instanceof StreamSource stream) {
            stream.check(quotas.stream())
                    .forEach(refused ->
                            Refusals.report(fields, written, steps(refused.path()), refused.message(), refused.hint()));
        }
    }

    /** The first mapping of a stream is the file's {@code mapping}, the second that of its first further reader. */
    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>(List.of(path.split("\\.")));
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).matches("mappings\\[\\d{1,9}]")) {
                int number = Integer.parseInt(steps.get(i).replaceAll("\\D", ""));
                steps.set(i, "mapping");
                if (number > 0) {
                    steps.add(i, "readers[" + (number - 1) + "]");
                }
                break;
            }
        }
        return steps;
    }

    private Map<String, Reader> readers() {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("asynchronous", SourceShapes::asynchronous);
        readers.put("call", CallShapes::caller);
        readers.put("sqs", new SqsShapes(quotas)::source);
        StreamShapes streams = new StreamShapes(quotas);
        readers.put("kinesis", streams::kinesis);
        readers.put("dynamodb", streams::dynamoDb);
        return readers;
    }

    private static Supplier<EventSource> asynchronous(
            JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        Optional<Arrivals> arrivals = ArrivalShapes.arrivals(fields);
        Optional<AsyncService> service = fields.maybe("service", Shape.word(AsyncService.class));
        Optional<Json> event = fields.maybe("event", Shape.any()).map(FilterShapes::json);
        Optional<Bucket> bucket = BucketShapes.bucket(fields, service);
        return () -> bucket.isPresent()
                ? new BucketSource(
                        name.orElseThrow(), target.orElseThrow(), arrivals.orElseThrow(), bucket.get(), event)
                : new AsyncSource(
                        name.orElseThrow(),
                        target.orElseThrow(),
                        arrivals.orElseThrow(),
                        service.orElse(AsyncService.CALLER),
                        event);
    }
}
