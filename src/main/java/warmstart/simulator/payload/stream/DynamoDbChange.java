package warmstart.simulator.payload.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Digest;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * A change of an item. Items are written as DynamoDB writes them: {@code {"Id": {"N": "101"}}}, numbers as texts.
 *
 * @param keys the primary key of the item
 * @param before the item before the change; empty when it was inserted
 * @param after the item after the change; empty when it was removed
 * @param at when it was changed, in milliseconds since 1970
 * @param index its place in the shard, from 0; sequence numbers grow with it
 * @param expired whether time to live removed it
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html">Using AWS Lambda with Amazon DynamoDB</a>
 */
public record DynamoDbChange(
        JsonObject keys,
        Optional<JsonObject> before,
        Optional<JsonObject> after,
        long at,
        long index,
        boolean expired) {
    private static final int TIME_DIGITS = 13;
    private static final int INDEX_DIGITS = 14;

    /** What a stream shows of an item. */
    public enum View {
        KEYS_ONLY(false, false),
        NEW_IMAGE(false, true),
        OLD_IMAGE(true, false),
        NEW_AND_OLD_IMAGES(true, true);

        private final boolean old;
        private final boolean fresh;

        View(boolean old, boolean fresh) {
            this.old = old;
            this.fresh = fresh;
        }
    }

    /** {@code INSERT}, {@code MODIFY} or {@code REMOVE}. */
    public String eventName() {
        if (before.isEmpty()) {
            return "INSERT";
        }
        return after.isEmpty() ? "REMOVE" : "MODIFY";
    }

    /** 28 digits that grow with time and place. */
    public String sequenceNumber() {
        return "1" + Stamp.padded(at, TIME_DIGITS) + Stamp.padded(index, INDEX_DIGITS);
    }

    /**
     * The batch as its function gets it.
     *
     * @param stream the ARN of the table's stream
     */
    public static JsonObject event(Place place, String stream, View view, List<DynamoDbChange> changes) {
        List<JsonObject> all = changes.stream()
                .map(change -> change.record(place, stream, view))
                .toList();
        return Json.object().put("Records", Json.array(all)).build();
    }

    /** The record as it stands in the batch; filters see the same. */
    public JsonObject record(Place place, String stream, View view) {
        JsonObject.Builder record = Json.object()
                .put("eventID", Digest.md5(stream + sequenceNumber()))
                .put("eventName", eventName())
                .put("eventVersion", "1.1")
                .put("eventSource", "aws:dynamodb")
                .put("awsRegion", place.region())
                .put("dynamodb", change(view))
                .put("eventSourceARN", stream);
        if (expired) {
            record.put(
                    "userIdentity", Json.object().put("type", "Service").put("principalId", "dynamodb.amazonaws.com"));
        }
        return record.build();
    }

    private JsonObject change(View view) {
        Optional<JsonObject> newImage = after.filter(item -> view.fresh);
        Optional<JsonObject> oldImage = before.filter(item -> view.old);
        JsonObject.Builder change = Json.object()
                .put("ApproximateCreationDateTime", Stamp.seconds(at))
                .put("Keys", keys);
        newImage.ifPresent(item -> change.put("NewImage", item));
        oldImage.ifPresent(item -> change.put("OldImage", item));
        long size = Stream.concat(Stream.of(keys), Stream.concat(newImage.stream(), oldImage.stream()))
                .mapToLong(DynamoDbChange::size)
                .sum();
        return change.put("SequenceNumber", sequenceNumber())
                .put("SizeBytes", size)
                .put("StreamViewType", view.name())
                .build();
    }

    /** Names and values count, the letters of the types do not. */
    private static long size(JsonObject item) {
        long size = 0;
        for (Map.Entry<String, Json> attribute : item.members().entrySet()) {
            size += utf8(attribute.getKey()) + valueSize(attribute.getValue());
        }
        return size;
    }

    private static long valueSize(Json typed) {
        return typed instanceof JsonObject object
                ? object.members().values().stream()
                        .mapToLong(value -> utf8(value.asText().orElseGet(value::wire)))
                        .sum()
                : 0;
    }

    private static long utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
