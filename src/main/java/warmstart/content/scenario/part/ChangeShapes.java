package warmstart.content.scenario.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.JsonValue;
import warmstart.content.json.Shape;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.release.DeleteProvisioned;
import warmstart.simulator.release.InjectFaults;
import warmstart.simulator.release.PointAlias;
import warmstart.simulator.release.PublishVersion;
import warmstart.simulator.release.PutProvisioned;
import warmstart.simulator.release.SetReserved;
import warmstart.simulator.release.UpdateCode;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.sources.sqs.MoveMessages;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.ReshardRules;

/**
 * What is done in the middle of a run, and when: {@code {"at": "5 min", "change": "update-code", "function": "thumbnails",
 * "code": {…}}}.
 */
public final class ChangeShapes {
    private static final int COUNT_MAX = 1_000_000;

    private final Quotas quotas;
    private final StreamChangeShapes streams;

    /**
     * Changes within the bounds of these numbers.
     *
     * @param sources those that could be read; what a switch means depends on what its source is
     */
    public ChangeShapes(Quotas quotas, List<EventSource> sources) {
        this.quotas = quotas;
        this.streams = new StreamChangeShapes(sources);
    }

    /**
     * Reports what the service refuses of the changes taken together: a shard that is closed by then, for example.
     *
     * @param fields where the changes stand as {@code changes}, in the same order
     */
    public static void check(JsonFields fields, List<EventSource> sources, List<Change> changes) {
        Optional<JsonValue> written = fields.maybe("changes", Shape.any());
        boolean whole = written.orElse(null) instanceof JsonValue.Items list
                && list.items().size() == changes.size();
        if (whole) {
            Map<String, JsonValue> root = new LinkedHashMap<>();
            root.put("changes", written.orElseThrow());
            JsonValue page = new JsonValue.Members(root, fields.where());
            for (EventSource source : sources) {
                if (source instanceof StreamSource stream) {
                    ReshardRules.check(stream.stream(), changes)
                            .forEach(refused -> Refusals.report(
                                    fields,
                                    page,
                                    List.of(refused.path().split("\\.")),
                                    refused.message(),
                                    refused.hint()));
                }
            }
        }
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
        readers.put("update-code", this::updateCode);
        readers.put("publish-version", ChangeShapes::publish);
        readers.put("point-alias", this::pointAlias);
        readers.put("set-reserved", ChangeShapes::setReserved);
        readers.put("put-provisioned", ChangeShapes::putProvisioned);
        readers.put("delete-provisioned", ChangeShapes::deleteProvisioned);
        readers.put("inject-faults", ChangeShapes::injectFaults);
        readers.put("auto-scale", new ScalingShapes(quotas)::autoScale);
        readers.put("deploy", DeploymentShapes::deployment);
        readers.put("switch-mapping", streams::switchMapping);
        readers.put("move-messages", ChangeShapes::moveMessages);
        readers.put("split-shard", streams::split);
        readers.put("merge-shards", streams::merge);
        return readers;
    }

    static Optional<String> function(JsonFields fields) {
        return fields.need("function", FactShapes.name());
    }

    private Supplier<Change> updateCode(JsonFields fields, Optional<Long> at) {
        Optional<String> function = function(fields);
        Optional<Code> code = fields.need("code", new CodeShapes(quotas).code());
        return () -> new UpdateCode(at.orElseThrow(), function.orElseThrow(), code.orElseThrow());
    }

    private static Supplier<Change> publish(JsonFields fields, Optional<Long> at) {
        Optional<String> function = function(fields);
        return () -> new PublishVersion(at.orElseThrow(), function.orElseThrow());
    }

    private Supplier<Change> pointAlias(JsonFields fields, Optional<Long> at) {
        Optional<String> function = function(fields);
        Optional<Alias> alias = fields.need("alias", new ReleaseShapes(quotas).alias());
        return () -> new PointAlias(at.orElseThrow(), function.orElseThrow(), alias.orElseThrow());
    }

    private static Supplier<Change> setReserved(JsonFields fields, Optional<Long> at) {
        Optional<String> function = function(fields);
        Optional<Integer> places = fields.maybe("reservedConcurrency", Shape.whole(0, COUNT_MAX));
        return () -> new SetReserved(
                at.orElseThrow(),
                function.orElseThrow(),
                places.map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    private static Supplier<Change> putProvisioned(JsonFields fields, Optional<Long> at) {
        Optional<String> function = function(fields);
        Optional<Provisioned> provisioned = fields.need("provisioned", ReleaseShapes.provisioned());
        return () -> new PutProvisioned(at.orElseThrow(), function.orElseThrow(), provisioned.orElseThrow());
    }

    private static Supplier<Change> deleteProvisioned(JsonFields fields, Optional<Long> at) {
        Optional<String> function = function(fields);
        Optional<String> qualifier = fields.need("qualifier", Shape.text());
        return () -> new DeleteProvisioned(at.orElseThrow(), function.orElseThrow(), qualifier.orElseThrow());
    }

    private static Supplier<Change> injectFaults(JsonFields fields, Optional<Long> at) {
        Optional<String> function = function(fields);
        Optional<String> qualifier = fields.maybe("qualifier", Shape.text());
        Optional<Long> until = fields.need("until", FactShapes.span());
        Faults faults = CodeShapes.faults(fields);
        if (at.isPresent() && until.isPresent() && until.get() <= at.get()) {
            fields.error("until", "faults end after they begin", "write a later time");
        }
        return () -> new InjectFaults(
                at.orElseThrow(),
                until.orElseThrow(),
                function.orElseThrow(),
                qualifier.orElse(FunctionTarget.LATEST),
                faults);
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
