package warmstart.simulator.payload.message;

import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * A notification as a topic pushes it to a function: always one record.
 *
 * @param messageId made by the topic; the same for every subscriber
 * @param subject what the publisher set; {@code null} in the event where nothing was
 * @param message what the publisher wrote
 * @param published in milliseconds since 1970
 * @param attributes what the publisher attached; a filter policy looks at them
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html">Invoking Lambda functions with Amazon SNS
 *     notifications</a>
 */
public record SnsNotification(
        String messageId, Optional<String> subject, String message, long published, List<SqsAttribute> attributes) {
    private static final int SIGNATURE_CHARS = 342;
    private static final int CERTIFICATE_CHARS = 32;

    public SnsNotification {
        attributes = List.copyOf(attributes);
    }

    /** The event for one subscription of the topic. */
    public JsonObject event(Ids ids, Place place, String topic) {
        String topicArn = place.arn("sns", topic);
        String subscription = topicArn + ":" + ids.uuid();
        JsonObject record = Json.object()
                .put("EventSource", "aws:sns")
                .put("EventVersion", "1.0")
                .put("EventSubscriptionArn", subscription)
                .put("Sns", notification(ids, place, topicArn, subscription))
                .build();
        return Json.object().put("Records", Json.array(record)).build();
    }

    private JsonObject notification(Ids ids, Place place, String topicArn, String subscription) {
        String host = "https://sns." + place.region() + ".amazonaws.com/";
        return Json.object()
                .put("Type", "Notification")
                .put("MessageId", messageId)
                .put("TopicArn", topicArn)
                .put("Subject", subject.<Json>map(Json::text).orElse(Json.none()))
                .put("Message", message)
                .put("Timestamp", Stamp.millis(published))
                .put("SignatureVersion", "1")
                .put("Signature", ids.base64(SIGNATURE_CHARS) + "==")
                .put("SigningCertUrl", host + "SimpleNotificationService-" + ids.hex(CERTIFICATE_CHARS) + ".pem")
                .put("UnsubscribeUrl", host + "?Action=Unsubscribe&SubscriptionArn=" + subscription)
                .put("MessageAttributes", attributeMap())
                .build();
    }

    private JsonObject attributeMap() {
        JsonObject.Builder all = Json.object();
        attributes.forEach(one ->
                all.put(one.name(), Json.object().put("Type", one.dataType()).put("Value", one.value())));
        return all.build();
    }
}
