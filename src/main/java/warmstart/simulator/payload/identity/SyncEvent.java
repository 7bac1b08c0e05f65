package warmstart.simulator.payload.identity;

import java.util.Map;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Place;

/**
 * Cognito Sync asks before it stores a data set. The service is closed to newcomers; old notes still name it.
 *
 * @param place where the pool lives
 * @param poolId the identity pool
 * @param identityId whose data it is
 * @param dataset the name of the data set
 * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html">Amazon Cognito Sync
 *     events</a>
 */
public record SyncEvent(Place place, String poolId, String identityId, String dataset) {

    /** The event for changes of values: old and new by key. */
    public JsonObject replacing(Map<String, Change> changes) {
        JsonObject.Builder records = Json.object();
        changes.forEach((key, change) -> records.put(
                key,
                Json.object()
                        .put("oldValue", change.before())
                        .put("newValue", change.after())
                        .put("op", "replace")));
        return Json.object()
                .put("version", 2)
                .put("eventType", "SyncTrigger")
                .put("region", place.region())
                .put("identityPoolId", poolId)
                .put("identityId", identityId)
                .put("datasetName", dataset)
                .put("datasetRecords", records)
                .build();
    }

    /**
     * A changed value.
     *
     * @param before the old one
     * @param after the new one
     */
    public record Change(String before, String after) {}
}
