package warmstart.simulator.sources.stream.config;

import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.filter.RecordData;

/**
 * What a DynamoDB stream shows of a changed item. What it does not show, no filter finds.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html">Change data capture for
 *     DynamoDB Streams</a>
 */
public enum StreamView {
    KEYS_ONLY(false, false),
    NEW_IMAGE(false, true),
    OLD_IMAGE(true, false),
    NEW_AND_OLD_IMAGES(true, true);

    private final boolean before;
    private final boolean after;

    StreamView(boolean before, boolean after) {
        this.before = before;
        this.after = after;
    }

    /** What is left of the change of an item: {@code Keys}, and {@code NewImage} and {@code OldImage} where shown. */
    public RecordData of(RecordData change) {
        if (!(change instanceof RecordData.JsonData json && json.value() instanceof JsonObject object)) {
            return change;
        }
        JsonObject seen = after ? object : object.without("NewImage");
        Json shown = before ? seen : seen.without("OldImage");
        return RecordData.json(shown);
    }
}
