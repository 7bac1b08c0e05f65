package warmstart.simulator.payload.identity;

import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Place;

/**
 * What a user pool asks a function. The function returns the same event with the response filled in, within a time that
 * the pool sets.
 *
 * @param place where the pool lives
 * @param poolId such as {@code eu-central-1_Ab12Cd34E}
 * @param clientId the app client
 * @param userName the user
 * @param userAttributes such as {@code {"email": "a@example.com"}}
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-identity-pools-working-with-aws-lambda-triggers.html#cognito-user-pools-lambda-trigger-event-parameter-shared">User
 *     pool Lambda trigger event</a>
 */
public record UserPoolEvent(Place place, String poolId, String clientId, String userName, JsonObject userAttributes) {

    /** The event for a moment. */
    public JsonObject at(UserPoolTrigger trigger) {
        return Json.object()
                .put("version", "1")
                .put("triggerSource", trigger.source())
                .put("region", place.region())
                .put("userPoolId", poolId)
                .put("userName", userName)
                .put(
                        "callerContext",
                        Json.object()
                                .put("awsSdkVersion", "aws-sdk-unknown-unknown")
                                .put("clientId", clientId))
                .put("request", trigger.request(userAttributes))
                .put("response", trigger.response())
                .build();
    }
}
