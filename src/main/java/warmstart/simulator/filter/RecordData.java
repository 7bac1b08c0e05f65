package warmstart.simulator.filter;

import warmstart.base.json.Json;
import warmstart.base.json.JsonArray;
import warmstart.base.json.JsonObject;

/**
 * What a record carries besides its metadata: the body of a queue's message, the data of a stream's record after base64
 * was taken off.
 */
public sealed interface RecordData {
    /** As a plain text. */
    static RecordData text(String text) {
        return new PlainText(text);
    }

    /**
     * As JSON. A bare text or number counts as plain text: only objects and arrays are JSON to a filter, otherwise the
     * body {@code 42} could not be found by {@code {"body": ["42"]}}.
     */
    static RecordData json(Json value) {
        boolean structured = value instanceof JsonObject || value instanceof JsonArray;
        return structured ? new JsonData(value) : new PlainText(value.asText().orElseGet(value::wire));
    }

    /** A text that is not JSON. */
    record PlainText(String text) implements RecordData {}

    /** A JSON object or array. */
    record JsonData(Json value) implements RecordData {}
}
