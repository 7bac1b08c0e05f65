package warmstart.simulator.received;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.filter.RecordData;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.stream.DynamoDbChange;
import warmstart.simulator.payload.stream.KinesisRecord;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.Content;
import warmstart.simulator.sources.stream.config.Producer;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamService;
import warmstart.simulator.sources.stream.model.HashKey;
import warmstart.simulator.trace.TraceRow;

/** What a function gets of a shard: the records of a batch as they were when it was put together. */
final class StreamEvents {
    private final Scene scene;

    StreamEvents(Scene scene) {
        this.scene = scene;
    }

    /** A record at its place in its shard. */
    private record Placed(TraceRow put, int index) {}

    Json event(StreamSource source, StreamMapping mapping, TraceRow formed) {
        JsonObject records = records(source, mapping, formed, batch(mapping, formed));
        return mapping.batching().tumbles() ? new Windows(scene).around(source, mapping, formed, records) : records;
    }

    /** The invocation that ends a window has no records. */
    Json closing(StreamSource source, TraceRow sent) {
        return new Windows(scene).closing(source, sent);
    }

    private JsonObject records(StreamSource source, StreamMapping mapping, TraceRow formed, List<Placed> batch) {
        Place place = Scene.place(source.stream().arn());
        if (source.stream().service() == StreamService.KINESIS) {
            int shard = shardNumber(formed.numbers().text("shard"));
            List<KinesisRecord> records =
                    batch.stream().map(one -> kinesis(source, one, shard)).toList();
            String role = Scene.HOME.globalArn(
                    "iam",
                    "role/"
                            + scene.scenario()
                                    .function(mapping.target().function())
                                    .role()
                                    .name());
            return KinesisRecord.event(place, source.name(), role, records);
        }
        List<DynamoDbChange> changes =
                batch.stream().map(one -> change(source, one)).toList();
        DynamoDbChange.View view =
                DynamoDbChange.View.valueOf(source.stream().view().name());
        return DynamoDbChange.event(place, source.stream().arn(), view, changes);
    }

    /** From the first to the last of its lane, without what the mapping filtered out. */
    private List<Placed> batch(StreamMapping mapping, TraceRow formed) {
        String shard = formed.numbers().text("shard");
        long lane = formed.numbers().number("lane");
        int lanes = Math.toIntExact(mapping.batching().parallelizationFactor());
        List<String> filtered = scene.trace().rows().stream()
                .filter(row -> row.kind() == StreamKind.RECORD_FILTERED
                        && row.numbers().text("mapping").equals(mapping.name()))
                .map(TraceRow::subject)
                .collect(Collectors.toList());
        List<Placed> batch = new ArrayList<>();
        boolean inside = false;
        for (Placed one : records(shard)) {
            String name = one.put.subject();
            inside |= name.equals(formed.numbers().text("first"));
            boolean ours = HashKey.of(one.put.numbers().text("key")).lane(lanes) == lane && !filtered.contains(name);
            if (inside && ours) {
                batch.add(one);
            }
            if (name.equals(formed.numbers().text("last"))) {
                break;
            }
        }
        return batch;
    }

    private List<Placed> records(String shard) {
        List<Placed> records = new ArrayList<>();
        for (TraceRow row : scene.trace().rows()) {
            if (row.kind() == StreamKind.RECORD_PUT
                    && row.numbers().text("shard").equals(shard)) {
                records.add(new Placed(row, records.size()));
            }
        }
        return records;
    }

    /** Shards are numbered as they open. */
    private int shardNumber(String shard) {
        List<String> opened = scene.trace().rows().stream()
                .filter(row -> row.kind() == StreamKind.RECORD_PUT)
                .map(row -> row.numbers().text("shard"))
                .distinct()
                .sorted()
                .toList();
        return Math.max(opened.indexOf(shard), 0);
    }

    private static KinesisRecord kinesis(StreamSource source, Placed one, int shard) {
        RecordData data = content(source, one.put.subject()).data();
        String text =
                data instanceof RecordData.JsonData json ? json.value().wire() : ((RecordData.PlainText) data).text();
        return new KinesisRecord(one.put.numbers().text("key"), text, Scene.epochMillis(one.put.t()), shard, one.index);
    }

    private static DynamoDbChange change(StreamSource source, Placed one) {
        Json data = content(source, one.put.subject()).data() instanceof RecordData.JsonData json
                ? json.value()
                : Json.object().build();
        JsonObject key = Json.object()
                .put("Id", Json.object().put("S", one.put.numbers().text("key")))
                .build();
        Optional<JsonObject> before = part(data, "OldImage");
        Optional<JsonObject> after = part(data, "NewImage");
        boolean silent = before.isEmpty() && after.isEmpty();
        return new DynamoDbChange(
                part(data, "Keys").orElse(key),
                before,
                silent ? Optional.of(key) : after,
                Scene.epochMillis(one.put.t()),
                one.index,
                false);
    }

    private static Optional<JsonObject> part(Json data, String name) {
        return data instanceof JsonObject object
                ? object.get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
                : Optional.empty();
    }

    /** With several producers the trace does not tell whose a record is: it has what the first of them would say. */
    private static Content content(StreamSource source, String record) {
        List<Content> contents =
                source.producers().stream().map(Producer::contents).findFirst().orElse(List.of(Content.EMPTY));
        long number = Scene.number(record, source.name());
        return contents.get((int) ((number - 1) % contents.size()));
    }
}
