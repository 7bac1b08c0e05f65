package warmstart.simulator.payload.outcome;

import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * What Lambda sends to a destination when it has done with an asynchronous event.
 *
 * @param requestId the request id of the event
 * @param functionArn with the qualifier that was invoked, {@code $LATEST} where none was
 * @param condition why it is sent
 * @param invokeCount how often the function ran for it
 * @param requestPayload the event
 * @param response the last answer; none when the function never ran
 * @param at when it is sent, in milliseconds since 1970
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Capturing records of
 *     Lambda asynchronous invocations</a>
 */
public record DestinationRecord(
        String requestId,
        String functionArn,
        Condition condition,
        int invokeCount,
        Json requestPayload,
        Optional<Response> response,
        long at) {

    /** Why Lambda is done with an event. */
    public enum Condition {
        SUCCESS("Success"),
        RETRIES_EXHAUSTED("RetriesExhausted"),
        EVENT_AGE_EXCEEDED("EventAgeExceeded"),
        /** Reserved concurrency is 0: dropped without a try. */
        ZERO_RESERVED_CONCURRENCY("ZeroReservedConcurrency");

        private final String word;

        Condition(String word) {
            this.word = word;
        }

        /** As the record names it: {@code RetriesExhausted}. */
        public String word() {
            return word;
        }
    }

    /**
     * The last answer of the function.
     *
     * @param status what HTTP said: 200 also for an error of the function
     * @param executedVersion the version that ran
     * @param functionError {@code Unhandled} for an error
     * @param payload what it returned, or the error
     */
    public record Response(int status, String executedVersion, Optional<String> functionError, Json payload) {}

    /** The record as it is sent. */
    public JsonObject json() {
        JsonObject.Builder record = Json.object()
                .put("version", "1.0")
                .put("timestamp", Stamp.millis(at))
                .put(
                        "requestContext",
                        Json.object()
                                .put("requestId", requestId)
                                .put("functionArn", functionArn)
                                .put("condition", condition.word())
                                .put("approximateInvokeCount", invokeCount))
                .put("requestPayload", requestPayload);
        response.ifPresent(answer -> record.put(
                        "responseContext",
                        Json.object()
                                .put("statusCode", answer.status())
                                .put("executedVersion", answer.executedVersion())
                                .putIfPresent("functionError", answer.functionError()))
                .put("responsePayload", answer.payload()));
        return record.build();
    }

    /**
     * The record as an event on a bus: the way to the destination EventBridge.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">the same page</a>
     */
    public JsonObject onBus(Place place, Ids ids, String busArn) {
        boolean success = condition == Condition.SUCCESS;
        return Json.object()
                .put("version", "0")
                .put("id", ids.uuid())
                .put("detail-type", "Lambda Function Invocation Result - " + (success ? "Success" : "Failure"))
                .put("source", "lambda")
                .put("account", place.accountId())
                .put("time", Stamp.seconds8601(at))
                .put("region", place.region())
                .put("resources", Json.array(Json.text(busArn), Json.text(functionArn)))
                .put("detail", json())
                .build();
    }

    /** The key under which a bucket as on-failure destination keeps the record. */
    public String objectKey(String functionName, Ids ids) {
        return "aws/lambda/async/" + functionName + "/" + Stamp.objectKey(at) + "-" + ids.uuid();
    }
}
