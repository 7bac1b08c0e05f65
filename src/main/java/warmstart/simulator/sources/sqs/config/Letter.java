package warmstart.simulator.sources.sqs.config;

import java.util.Objects;
import warmstart.base.Check;

/**
 * What a producer puts into a message.
 *
 * @param body its text, as far as filters and deduplication look at it: {@code {"type":"order"}}
 * @param bytes its size
 * @param group {@code MessageGroupId}, for FIFO queues; empty for standard queues
 * @param deduplicationId {@code MessageDeduplicationId}; empty when the producer makes a new one for each message, or when
 *     the queue takes the body for it
 */
public record Letter(String body, long bytes, String group, String deduplicationId) {
    public Letter {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(deduplicationId, "deduplicationId");
        Check.argument(bytes >= 0, "a message has a size");
    }

    /** A message of this text. */
    public static Letter of(String body) {
        return new Letter(body, body.length(), "", "");
    }

    /** The same in a message group. */
    public Letter in(String messageGroup) {
        return new Letter(body, bytes, messageGroup, deduplicationId);
    }

    /** The same with another size. */
    public Letter of(long size) {
        return new Letter(body, size, group, deduplicationId);
    }

    /** The same with a deduplication id. */
    public Letter once(String id) {
        return new Letter(body, bytes, group, id);
    }
}
