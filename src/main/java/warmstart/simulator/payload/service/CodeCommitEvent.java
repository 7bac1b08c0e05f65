package warmstart.simulator.payload.service;

import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * Something was pushed to a repository.
 *
 * @param repository its name
 * @param branch such as {@code main}
 * @param trigger the name of the trigger
 * @param customData the text that the trigger passes
 * @param userArn who pushed
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html">Using AWS Lambda with AWS
 *     CodeCommit</a>
 */
public record CodeCommitEvent(String repository, String branch, String trigger, String customData, String userArn) {
    private static final int COMMIT_CHARS = 40;

    /** The event at a point in time. */
    public JsonObject at(Place place, Ids ids, long epochMillis) {
        JsonObject reference = Json.object()
                .put("commit", ids.hex(COMMIT_CHARS))
                .put("ref", "refs/heads/" + branch)
                .build();
        JsonObject record = Json.object()
                .put("awsRegion", place.region())
                .put("codecommit", Json.object().put("references", Json.array(reference)))
                .put("customData", customData)
                .put("eventId", ids.uuid())
                .put("eventName", "ReferenceChanges")
                .put("eventPartNumber", 1)
                .put("eventSource", "aws:codecommit")
                .put("eventSourceARN", place.arn("codecommit", repository))
                .put("eventTime", Stamp.offset(epochMillis))
                .put("eventTotalParts", 1)
                .put("eventTriggerConfigId", ids.uuid())
                .put("eventTriggerName", trigger)
                .put("eventVersion", "1.0")
                .put("userIdentityARN", userArn)
                .build();
        return Json.object().put("Records", Json.array(record)).build();
    }
}
