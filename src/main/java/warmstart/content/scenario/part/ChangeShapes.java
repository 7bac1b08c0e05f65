package warmstart.content.scenario.part;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.sources.sqs.MoveMessages;
import warmstart.simulator.sources.sqs.SwitchMapping;

/**
 * What is done in the middle of a run, and when: {@code {"at": "5 min", "change": "switch-mapping", "source": "orders",
 * "enabled": false}}.
 */
public final class ChangeShapes {
    private static final int COUNT_MAX = 1_000_000;

    private final Quotas quotas;

    /** Changes within the bounds of these numbers. */
    public ChangeShapes(Quotas quotas) {
        this.quotas = quotas;
    }

    private interface Reader {
        Supplier<Change> read(JsonFields fields, Optional<Long> at);
    }

    /** A change; what belongs to it depends on its kind. */
    public Shape<Change> change() {
        return Shape.object(fields -> {
            Optional<Long> at = fields.need("at", FactShapes.span());
            Optional<Reader> reader = fields.need("change", Shape.oneOf(readers()));
            Optional<Supplier<Change>> change = reader.map(way -> way.read(fields, at));
            return () -> change.orElseThrow().get();
        });
    }

    private Map<String, Reader> readers() {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("switch-mapping", ChangeShapes::switchMapping);
        readers.put("move-messages", ChangeShapes::moveMessages);
        return readers;
    }

    private static Supplier<Change> switchMapping(JsonFields fields, Optional<Long> at) {
        Optional<String> source = fields.need("source", Shape.text());
        Optional<Boolean> enabled = fields.need("enabled", Shape.flag());
        return () -> new SwitchMapping(at.orElseThrow(), source.orElseThrow(), enabled.orElseThrow());
    }

    private static Supplier<Change> moveMessages(JsonFields fields, Optional<Long> at) {
        Optional<String> from = fields.need("from", Shape.text());
        Optional<String> to = fields.maybe("to", Shape.text());
        Optional<Integer> perSecond = fields.maybe("perSecond", Shape.whole(1, COUNT_MAX));
        return () -> new MoveMessages(
                at.orElseThrow(),
                from.orElseThrow(),
                to,
                perSecond.map(OptionalLong::of).orElse(OptionalLong.empty()));
    }
}
