package warmstart.simulator.sources.stream.config;

import java.util.Objects;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.filter.RecordData;

/**
 * What a record says, as far as filters look at it.
 *
 * @param metadata keys beside the data, such as {@code eventName} of a change of an item
 * @param data of Kinesis the data, of DynamoDB the change with {@code Keys}, {@code NewImage}, {@code OldImage}
 */
public record Content(JsonObject metadata, RecordData data) {
    /** Nothing to be found. */
    public static final Content EMPTY = of(RecordData.json(Json.object().build()));

    public Content {
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(data, "data");
    }

    /** Data without further keys. */
    public static Content of(RecordData data) {
        return new Content(Json.object().build(), data);
    }
}
