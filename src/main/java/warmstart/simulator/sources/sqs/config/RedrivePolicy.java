package warmstart.simulator.sources.sqs.config;

import java.util.Objects;
import warmstart.base.Check;

/**
 * When a queue gives a message up, and where it goes then: {@code {"maxReceiveCount": 5, "deadLetterTargetArn": …}}.
 *
 * @param maxReceiveCount how often a message may be received; at the receive after that it is moved
 * @param deadLetterQueue where it is moved to
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html">Using
 *     dead-letter queues in Amazon SQS</a>
 */
public record RedrivePolicy(int maxReceiveCount, SqsQueue deadLetterQueue) {
    public RedrivePolicy {
        Objects.requireNonNull(deadLetterQueue, "deadLetterQueue");
        Check.argument(maxReceiveCount > 0, "a message is received once at the least");
    }
}
