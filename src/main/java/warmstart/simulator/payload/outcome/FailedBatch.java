package warmstart.simulator.payload.outcome;

import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Stamp;

/**
 * What a mapping of a stream sends to its on-failure destination when it gives up a batch: where the records are, not the
 * records. They can be read from the stream as long as it keeps them.
 *
 * @param source which kind of stream
 * @param requestId of the last attempt
 * @param functionArn with its qualifier
 * @param condition why it was given up
 * @param invokeCount how often the function ran for the batch
 * @param response the last answer; none when the function never ran for it
 * @param batch which records it was
 * @param at when it is sent, in milliseconds since 1970
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html">Retain discarded batch
 *     records for a Kinesis Data Streams event source</a>
 */
public record FailedBatch(
        Source source,
        String requestId,
        String functionArn,
        Condition condition,
        int invokeCount,
        Optional<DestinationRecord.Response> response,
        Batch batch,
        long at) {

    /** Which kind of stream it was. */
    public enum Source {
        KINESIS("KinesisBatchInfo"),
        DYNAMODB("DDBStreamBatchInfo");

        private final String key;

        Source(String key) {
            this.key = key;
        }

        private String arrival(long at) {
            return this == KINESIS ? Stamp.millis(at) : Stamp.seconds8601(at);
        }
    }

    /** Why a mapping gives up a batch. */
    public enum Condition {
        RETRY_ATTEMPTS_EXHAUSTED("RetryAttemptsExhausted"),
        RECORD_AGE_EXCEEDED("RecordAgeExceeded");

        private final String word;

        Condition(String word) {
            this.word = word;
        }

        /** As the record names it: {@code RetryAttemptsExhausted}. */
        public String word() {
            return word;
        }
    }

    /**
     * Which records it was.
     *
     * @param shardId their shard
     * @param first the sequence number of the first
     * @param last that of the last
     * @param firstArrived when the first arrived
     * @param lastArrived when the last arrived
     * @param size how many
     * @param streamArn their stream
     */
    public record Batch(
            String shardId,
            String first,
            String last,
            long firstArrived,
            long lastArrived,
            int size,
            String streamArn) {}

    /** What a queue or a topic gets. */
    public JsonObject json() {
        JsonObject.Builder record = Json.object()
                .put(
                        "requestContext",
                        Json.object()
                                .put("requestId", requestId)
                                .put("functionArn", functionArn)
                                .put("condition", condition.word())
                                .put("approximateInvokeCount", invokeCount));
        response.ifPresent(answer -> record.put(
                "responseContext",
                Json.object()
                        .put("statusCode", answer.status())
                        .put("executedVersion", answer.executedVersion())
                        .putIfPresent("functionError", answer.functionError())));
        return record.put("version", "1.0")
                .put("timestamp", Stamp.millis(at))
                .put(source.key, info())
                .build();
    }

    /** What a bucket gets: the same, and the whole event as a text. */
    public JsonObject forBucket(Json event) {
        return json().with("payload", Json.text(event.wire()));
    }

    /**
     * The key under which a bucket keeps it.
     *
     * @param mappingId the UUID of the mapping
     */
    public String objectKey(String mappingId, Ids ids) {
        return "aws/lambda/" + mappingId + "/" + batch.shardId() + "/" + Stamp.objectKey(at) + "-" + ids.uuid();
    }

    private JsonObject info() {
        return Json.object()
                .put("shardId", batch.shardId())
                .put("startSequenceNumber", batch.first())
                .put("endSequenceNumber", batch.last())
                .put("approximateArrivalOfFirstRecord", source.arrival(batch.firstArrived()))
                .put("approximateArrivalOfLastRecord", source.arrival(batch.lastArrived()))
                .put("batchSize", batch.size())
                .put("streamArn", batch.streamArn())
                .build();
    }
}
