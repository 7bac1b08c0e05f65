package warmstart.simulator.payload.stream;

import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Stamp;

/**
 * A window of time over one shard: the function gets the state that it returned for the batch before.
 *
 * @param start when the window begins, in milliseconds since 1970
 * @param end when it ends
 * @param state what the last invocation of the window returned as {@code state}; an empty object at first
 * @param shardId the shard
 * @param sourceArn the stream
 * @param last whether this is the final invocation of the window, which has no records
 * @param endedEarly whether the window was closed because its state grew beyond the limit
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html">Implementing stateful Kinesis
 *     Data Streams processing in Lambda</a>
 */
public record TumblingWindow(
        long start, long end, JsonObject state, String shardId, String sourceArn, boolean last, boolean endedEarly) {

    /** The batch of a stream with the window around it. The final invocation of a window has no records. */
    public JsonObject around(JsonObject batch) {
        return Json.object()
                .put("Records", last ? Json.array() : batch.get("Records").orElse(Json.array()))
                .put(
                        "window",
                        Json.object().put("start", Stamp.seconds8601(start)).put("end", Stamp.seconds8601(end)))
                .put("state", state)
                .put("shardId", shardId)
                .put("eventSourceARN", sourceArn)
                .put("isFinalInvokeForWindow", last)
                .put("isWindowTerminatedEarly", endedEarly)
                .build();
    }
}
