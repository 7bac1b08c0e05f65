package warmstart.simulator.payload.message;

import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.Digest;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;
import warmstart.simulator.payload.Stamp;

/**
 * A message as a poller received it.
 *
 * @param messageId made by the queue when it was sent; the same on every receive
 * @param receiptHandle made anew on every receive; deleting takes it
 * @param body what the sender wrote
 * @param sent when it was sent, in milliseconds since 1970
 * @param firstReceived when it was received for the first time
 * @param receiveCount how often it has been received, this time included
 * @param senderId the principal that sent it, such as {@code AROA…:sender}
 * @param fifo what only messages of FIFO queues carry
 * @param attributes what the sender attached
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html">Using Lambda with Amazon SQS</a>
 */
public record SqsMessage(
        String messageId,
        String receiptHandle,
        String body,
        long sent,
        long firstReceived,
        int receiveCount,
        String senderId,
        Optional<Fifo> fifo,
        List<SqsAttribute> attributes) {
    private static final int HANDLE_CHARS = 76;
    private static final int SEQUENCE_DIGITS = 20;
    private static final long SEQUENCE_FIRST = 188_000_000L;

    public SqsMessage {
        attributes = List.copyOf(attributes);
    }

    /**
     * What only messages of FIFO queues carry.
     *
     * @param groupId messages of one group are handed over in order
     * @param deduplicationId a second message with the same one is dropped
     * @param sequenceNumber twenty digits that grow within the group
     */
    public record Fifo(String groupId, String deduplicationId, String sequenceNumber) {}

    /** A message of a standard queue, received for the first time at once. */
    public static SqsMessage standard(Ids ids, String senderId, String body, long sent) {
        String handle = ids.base64(HANDLE_CHARS);
        return new SqsMessage(ids.uuid(), handle, body, sent, sent + 1, 1, senderId, Optional.empty(), List.of());
    }

    /** The same message in a FIFO queue, as the {@code index}-th one of the queue. */
    public SqsMessage inGroup(String groupId, String deduplicationId, long index) {
        String sequence = Stamp.padded(SEQUENCE_FIRST, SEQUENCE_DIGITS / 2) + Stamp.padded(index, SEQUENCE_DIGITS / 2);
        return new SqsMessage(
                messageId,
                receiptHandle,
                body,
                sent,
                firstReceived,
                receiveCount,
                senderId,
                Optional.of(new Fifo(groupId, deduplicationId, sequence)),
                attributes);
    }

    /** The same message with attributes of the sender. */
    public SqsMessage with(List<SqsAttribute> set) {
        return new SqsMessage(messageId, receiptHandle, body, sent, firstReceived, receiveCount, senderId, fifo, set);
    }

    /** The same message, received once more; the queue makes a new handle for it. */
    public SqsMessage receivedAgain(Ids ids) {
        return new SqsMessage(
                messageId,
                ids.base64(HANDLE_CHARS),
                body,
                sent,
                firstReceived,
                receiveCount + 1,
                senderId,
                fifo,
                attributes);
    }

    /** The batch of a queue as its function gets it. */
    public static JsonObject event(Place place, String queue, List<SqsMessage> messages) {
        List<JsonObject> records =
                messages.stream().map(message -> message.record(place, queue)).toList();
        return Json.object().put("Records", Json.array(records)).build();
    }

    private JsonObject record(Place place, String queue) {
        JsonObject.Builder record = Json.object()
                .put("messageId", messageId)
                .put("receiptHandle", receiptHandle)
                .put("body", body)
                .put("attributes", systemAttributes())
                .put("messageAttributes", messageAttributes())
                .put("md5OfBody", Digest.md5(body));
        if (!attributes.isEmpty()) {
            record.put("md5OfMessageAttributes", AttributeDigest.of(attributes));
        }
        return record.put("eventSource", "aws:sqs")
                .put("eventSourceARN", place.arn("sqs", queue))
                .put("awsRegion", place.region())
                .build();
    }

    private JsonObject systemAttributes() {
        JsonObject.Builder all = Json.object()
                .put("ApproximateReceiveCount", String.valueOf(receiveCount))
                .put("SentTimestamp", String.valueOf(sent));
        fifo.ifPresent(one -> all.put("SequenceNumber", one.sequenceNumber())
                .put("MessageGroupId", one.groupId())
                .put("MessageDeduplicationId", one.deduplicationId()));
        return all.put("SenderId", senderId)
                .put("ApproximateFirstReceiveTimestamp", String.valueOf(firstReceived))
                .build();
    }

    private JsonObject messageAttributes() {
        JsonObject.Builder all = Json.object();
        attributes.forEach(attribute -> all.put(attribute.name(), attribute.json()));
        return all.build();
    }
}
