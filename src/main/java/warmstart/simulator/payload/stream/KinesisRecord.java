package warmstart.simulator.payload.stream;

import java.util.List;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Digest;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * A record of a shard.
 *
 * @param partitionKey records with the same one share a shard and keep their order
 * @param data what the producer put; the event holds it in base64
 * @param arrived when the stream took it, in milliseconds since 1970
 * @param shard the number of the shard, from 0
 * @param index its place in the shard, from 0; sequence numbers grow with it
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html">Using Lambda to process records from
 *     Amazon Kinesis Data Streams</a>
 */
public record KinesisRecord(String partitionKey, String data, long arrived, int shard, long index) {
    private static final int SHARD_DIGITS = 12;
    private static final int TIME_DIGITS = 13;
    private static final int INDEX_DIGITS = 28;

    /** {@code shardId-000000000006}. */
    public String shardId() {
        return shardId(shard);
    }

    /** The id of a shard by its number. */
    public static String shardId(int shard) {
        return "shardId-" + Stamp.padded(shard, SHARD_DIGITS);
    }

    /** 56 digits that grow with time and place within the shard. */
    public String sequenceNumber() {
        return "495" + Stamp.padded(shard, SHARD_DIGITS) + Stamp.padded(arrived, TIME_DIGITS)
                + Stamp.padded(index, INDEX_DIGITS);
    }

    /**
     * The batch as its function gets it.
     *
     * @param role the ARN of the function's execution role
     */
    public static JsonObject event(Place place, String stream, String role, List<KinesisRecord> records) {
        String arn = place.arn("kinesis", "stream/" + stream);
        List<JsonObject> all =
                records.stream().map(record -> record.json(place, arn, role)).toList();
        return Json.object().put("Records", Json.array(all)).build();
    }

    private JsonObject json(Place place, String streamArn, String role) {
        JsonObject kinesis = Json.object()
                .put("kinesisSchemaVersion", "1.0")
                .put("partitionKey", partitionKey)
                .put("sequenceNumber", sequenceNumber())
                .put("data", Digest.base64(data))
                .put("approximateArrivalTimestamp", Stamp.decimalSeconds(arrived))
                .build();
        return Json.object()
                .put("kinesis", kinesis)
                .put("eventSource", "aws:kinesis")
                .put("eventVersion", "1.0")
                .put("eventID", shardId() + ":" + sequenceNumber())
                .put("eventName", "aws:kinesis:record")
                .put("invokeIdentityArn", role)
                .put("awsRegion", place.region())
                .put("eventSourceARN", streamArn)
                .build();
    }
}
