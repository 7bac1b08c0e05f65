package warmstart.simulator.payload.outcome;

import java.nio.charset.StandardCharsets;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;

/**
 * What a dead-letter queue gets: the event just as it was, and three attributes about why.
 *
 * @param body the event
 * @param requestId the attribute {@code RequestID}
 * @param errorCode the attribute {@code ErrorCode}: the status code, not the kind of error
 * @param errorMessage the attribute {@code ErrorMessage}, cut
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-dlq">Adding a
 *     dead-letter queue</a>
 */
public record DeadLetter(Json body, String requestId, int errorCode, String errorMessage) {

    /**
     * The message for a failed event.
     *
     * @param messageBytesMax to how many bytes the message is cut, fact {@code dlq-error-message}
     */
    public static DeadLetter of(Json event, String requestId, int errorCode, String error, int messageBytesMax) {
        return new DeadLetter(event, requestId, errorCode, cut(error, messageBytesMax));
    }

    /** The attributes, as a consumer of the queue sees them. */
    public JsonObject attributes() {
        return Json.object()
                .put("RequestID", attribute("String", requestId))
                .put("ErrorCode", attribute("Number", String.valueOf(errorCode)))
                .put("ErrorMessage", attribute("String", errorMessage))
                .build();
    }

    private static JsonObject attribute(String type, String value) {
        return Json.object().put("DataType", type).put("StringValue", value).build();
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int bytesMax) {
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            bytes += Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > bytesMax) {
                return text.substring(0, i);
            }
            i += Character.charCount(codePoint);
        }
        return text;
    }
}
