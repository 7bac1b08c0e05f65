package warmstart.simulator.payload.stream;

import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Digest;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * A record that Firehose asks a function to transform.
 *
 * @param recordId to be returned with the result
 * @param data what was put; the event holds it in base64
 * @param arrived in milliseconds since 1970
 * @param origin the record of the Kinesis stream that Firehose read, where it reads one
 * @see <a href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html">Transform source data in Amazon
 *     Data Firehose</a>
 */
public record FirehoseRecord(String recordId, String data, long arrived, Optional<KinesisRecord> origin) {
    private static final int ID_DIGITS = 54;

    /** A record that was put to Firehose itself, as the {@code index}-th one. */
    public static FirehoseRecord direct(String data, long arrived, long index) {
        return new FirehoseRecord("49" + Stamp.padded(index, ID_DIGITS), data, arrived, Optional.empty());
    }

    /** A record that Firehose read from a Kinesis stream. */
    public static FirehoseRecord read(KinesisRecord origin) {
        return new FirehoseRecord(origin.sequenceNumber(), origin.data(), origin.arrived(), Optional.of(origin));
    }

    /**
     * The batch as its function gets it.
     *
     * @param sourceStream the ARN of the Kinesis stream, where there is one
     */
    public static JsonObject event(
            Ids ids, Place place, String deliveryStream, Optional<String> sourceStream, List<FirehoseRecord> records) {
        return Json.object()
                .put("invocationId", ids.uuid())
                .putIfPresent("sourceKinesisStreamArn", sourceStream)
                .put("deliveryStreamArn", place.arn("firehose", "deliverystream/" + deliveryStream))
                .put("region", place.region())
                .put(
                        "records",
                        Json.array(records.stream().map(FirehoseRecord::json).toList()))
                .build();
    }

    private JsonObject json() {
        JsonObject.Builder record = Json.object()
                .put("recordId", recordId)
                .put("approximateArrivalTimestamp", arrived)
                .put("data", Digest.base64(data));
        origin.ifPresent(from -> record.put(
                "kinesisRecordMetadata",
                Json.object()
                        .put("sequenceNumber", from.sequenceNumber())
                        .put("subsequenceNumber", 0)
                        .put("partitionKey", from.partitionKey())
                        .put("shardId", from.shardId())
                        .put("approximateArrivalTimestamp", from.arrived())));
        return record.build();
    }
}
