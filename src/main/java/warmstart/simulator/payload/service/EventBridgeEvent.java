package warmstart.simulator.payload.service;

import java.util.List;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * An event on a bus, as a rule hands it to its target when the target changes nothing about it.
 *
 * @param source who says it: {@code aws.ec2}, or a name of one's own
 * @param detailType what kind of thing happened
 * @param detail what happened
 * @param resources the ARNs that it concerns
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/ref/overiew-event-structure.html">Event structure in Amazon
 *     EventBridge</a>
 */
public record EventBridgeEvent(String source, String detailType, Json detail, List<String> resources) {
    public EventBridgeEvent {
        resources = List.copyOf(resources);
    }

    /** What a rule with a schedule makes up each time. */
    public static EventBridgeEvent scheduled(Place place, String rule) {
        String arn = place.arn("events", "rule/" + rule);
        return new EventBridgeEvent(
                "aws.events", "Scheduled Event", Json.object().build(), List.of(arn));
    }

    /**
     * What a schedule of EventBridge Scheduler hands over where no input of one's own is set; the detail is a text.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-eventbridge-scheduler.html">Invoke a Lambda function
     *     on a schedule</a>
     */
    public static EventBridgeEvent scheduler(Place place, String group, String schedule) {
        String arn = place.arn("scheduler", "schedule/" + group + "/" + schedule);
        return new EventBridgeEvent("aws.scheduler", "Scheduled Event", Json.text("{}"), List.of(arn));
    }

    /** The event at a point in time, to the second. */
    public JsonObject at(Place place, Ids ids, long epochMillis) {
        return Json.object()
                .put("version", "0")
                .put("id", ids.uuid())
                .put("detail-type", detailType)
                .put("source", source)
                .put("account", place.accountId())
                .put("time", Stamp.seconds8601(epochMillis))
                .put("region", place.region())
                .put("resources", Json.texts(resources))
                .put("detail", detail)
                .build();
    }
}
