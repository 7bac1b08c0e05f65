package warmstart.simulator.payload.service;

import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * AWS Config asks a custom rule to judge. What led to it and the rule's parameters are texts of JSON.
 *
 * @param rule the rule's name
 * @param role the ARN of the role that Config plays
 * @param parameters the rule's parameters
 * @see <a href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html">
 *     Example events for AWS Config rules</a>
 */
public record ConfigRuleEvent(String rule, String role, JsonObject parameters) {
    private static final int RULE_ID_CHARS = 6;
    private static final int TOKEN_CHARS = 64;

    /** A resource has changed. */
    public JsonObject changed(Place place, Ids ids, String resourceType, String resourceId, long at) {
        JsonObject.Builder item = Json.object()
                .put("configurationItemCaptureTime", Stamp.millis(at))
                .put("awsAccountId", place.accountId())
                .put("configurationItemStatus", "OK")
                .put("resourceId", resourceId)
                .putNull("resourceName")
                .put("resourceType", resourceType)
                .put("resourceCreationTime", Stamp.millis(at))
                .put("awsRegion", place.region())
                .put("configurationItemVersion", "1.3")
                .put("configurationStateId", at)
                .put("relationships", Json.array())
                .put("tags", Json.object())
                .put("configuration", Json.object());
        JsonObject invoking = Json.object()
                .put("configurationItem", item)
                .put("notificationCreationTime", Stamp.millis(at))
                .put("messageType", "ConfigurationItemChangeNotification")
                .put("recordVersion", "1.3")
                .build();
        return event(place, ids, invoking);
    }

    /** It is time to look again. */
    public JsonObject periodic(Place place, Ids ids, long at) {
        JsonObject invoking = Json.object()
                .put("awsAccountId", place.accountId())
                .put("notificationCreationTime", Stamp.millis(at))
                .put("messageType", "ScheduledNotification")
                .put("recordVersion", "1.0")
                .build();
        return event(place, ids, invoking);
    }

    private JsonObject event(Place place, Ids ids, JsonObject invoking) {
        String id = "config-rule-" + ids.lower(RULE_ID_CHARS);
        return Json.object()
                .put("invokingEvent", invoking.wire())
                .put("ruleParameters", parameters.wire())
                .put("resultToken", ids.base64(TOKEN_CHARS))
                .put("eventLeftScope", false)
                .put("executionRoleArn", role)
                .put("configRuleArn", place.arn("config", "config-rule/" + id))
                .put("configRuleName", rule)
                .put("configRuleId", id)
                .put("accountId", place.accountId())
                .put("version", "1.0")
                .build();
    }
}
