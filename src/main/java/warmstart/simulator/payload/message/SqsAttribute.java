package warmstart.simulator.payload.message;

import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;

/**
 * An attribute that the sender of a message set.
 *
 * @param name its name
 * @param dataType {@code String}, {@code Number} or {@code Binary}, or one of them with a label: {@code Number.int}
 * @param value the text; for a binary attribute in base64
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html">Amazon
 *     SQS message metadata</a>
 */
public record SqsAttribute(String name, String dataType, String value) {
    /** Whether the value is bytes. */
    public boolean binary() {
        return dataType.startsWith("Binary");
    }

    JsonObject json() {
        return Json.object()
                .put(binary() ? "binaryValue" : "stringValue", value)
                .put("stringListValues", Json.array())
                .put("binaryListValues", Json.array())
                .put("dataType", dataType)
                .build();
    }
}
