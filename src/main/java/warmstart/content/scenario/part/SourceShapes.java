package warmstart.content.scenario.part;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.scenario.EventSource;

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

    private Map<String, Reader> readers() {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("asynchronous", SourceShapes::asynchronous);
        return readers;
    }

    private static Supplier<EventSource> asynchronous(
            JsonFields fields, Optional<String> name, Optional<FunctionTarget> target) {
        Optional<Arrivals> arrivals = ArrivalShapes.arrivals(fields);
        return () -> new AsyncSource(name.orElseThrow(), target.orElseThrow(), arrivals.orElseThrow());
    }
}
