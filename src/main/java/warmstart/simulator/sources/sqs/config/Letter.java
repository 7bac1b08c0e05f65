package warmstart.simulator.sources.sqs.config;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.base.json.Json;
import warmstart.simulator.filter.RecordData;

/**
 * What a producer puts into a message.
 *
 * @param body its text: {@code {"type":"order"}}
 * @param data the same as filters see it, which tell JSON from plain text
 * @param bytes its size
 * @param group {@code MessageGroupId}, for FIFO queues; empty for standard queues
 * @param deduplicationId {@code MessageDeduplicationId}; empty when the producer makes a new one for each message, or when
 *     the queue takes the body for it
 */
public record Letter(String body, RecordData data, long bytes, String group, String deduplicationId) {
    public Letter {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(deduplicationId, "deduplicationId");
        Check.argument(bytes >= 0, "a message has a size");
    }

    /** A message of plain text. */
    public static Letter of(String body) {
        return of(body, RecordData.text(body));
    }

    /** A message of JSON. */
    public static Letter of(Json body) {
        return of(body.wire(), RecordData.json(body));
    }

    private static Letter of(String body, RecordData data) {
        return new Letter(body, data, body.getBytes(StandardCharsets.UTF_8).length, "", "");
    }

    /** The same in a message group. */
    public Letter in(String messageGroup) {
        return new Letter(body, data, bytes, messageGroup, deduplicationId);
    }

    /** The same with another size. */
    public Letter sized(long size) {
        return new Letter(body, data, size, group, deduplicationId);
    }

    /** The same with a deduplication id. */
    public Letter once(String id) {
        return new Letter(body, data, bytes, group, id);
    }
}
