package warmstart.simulator.payload.message;

import java.util.List;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Digest;

/**
 * Messages of an ActiveMQ broker of Amazon MQ.
 *
 * @param brokerArn the broker
 * @param queue the queue
 * @param messages the messages in their order
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html">Using Lambda with Amazon MQ</a>
 */
public record MqMessages(String brokerArn, String queue, List<Message> messages) {
    public MqMessages {
        messages = List.copyOf(messages);
    }

    /**
     * A message.
     *
     * @param messageId such as {@code ID:b-1234.mq.eu-central-1.amazonaws.com-37557-1-1:1:1:1:1}
     * @param text what it says; the event holds it in base64
     * @param at when it was sent, in milliseconds since 1970
     */
    public record Message(String messageId, String text, long at) {}

    /** The batch as its function gets it. */
    public JsonObject event() {
        List<JsonObject> all = messages.stream().map(this::json).toList();
        return Json.object()
                .put("eventSource", "aws:mq")
                .put("eventSourceArn", brokerArn)
                .put("messages", Json.array(all))
                .build();
    }

    private JsonObject json(Message message) {
        return Json.object()
                .put("messageID", message.messageId())
                .put("messageType", "jms/text-message")
                .put("deliveryMode", 1)
                .putNull("replyTo")
                .putNull("type")
                .put("expiration", "0")
                .put("priority", 1)
                .put("correlationId", message.messageId())
                .put("redelivered", false)
                .put("destination", Json.object().put("physicalName", queue))
                .put("data", Digest.base64(message.text()))
                .put("timestamp", message.at())
                .put("brokerInTime", message.at())
                .put("brokerOutTime", message.at())
                .put("properties", Json.object())
                .build();
    }
}
