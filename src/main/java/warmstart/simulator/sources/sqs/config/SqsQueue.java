package warmstart.simulator.sources.sqs.config;

import java.util.Objects;
import java.util.Optional;
import warmstart.base.Check;
import warmstart.simulator.function.Faults;
import warmstart.simulator.quota.Quotas;

/**
 * A queue as its owner configured it: {@code orders}, or {@code orders.fifo}.
 *
 * @param name its name; sources that name the same queue share it
 * @param arn {@code arn:aws:sqs:eu-west-2:111122223333:orders}
 * @param fifo whether it keeps the order of each message group
 * @param times how long it hides, keeps and holds back messages
 * @param messageBytesMax the largest message it takes
 * @param contentBasedDeduplication whether a FIFO queue takes the body for a deduplication id where a message has none
 * @param duplicatePerMille the share of deletions that a standard queue does not carry out everywhere, so that the message
 *     comes once more, in thousandths; chosen, no page gives one
 * @param encryptionKey the ARN of the customer managed key that encrypts it; empty when Lambda needs no key
 * @param redrive its dead-letter queue; empty when it has none
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-queue-parameters.html">Configuring
 *     queue parameters</a>
 */
public record SqsQueue(
        String name,
        String arn,
        boolean fifo,
        QueueTimes times,
        long messageBytesMax,
        boolean contentBasedDeduplication,
        int duplicatePerMille,
        Optional<String> encryptionKey,
        Optional<RedrivePolicy> redrive) {
    /** The end of the name of every FIFO queue. */
    public static final String FIFO_SUFFIX = ".fifo";

    private static final String ARN_PREFIX = "arn:aws:sqs:us-east-1:111122223333:";

    public SqsQueue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(arn, "arn");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(encryptionKey, "encryptionKey");
        Objects.requireNonNull(redrive, "redrive");
        Check.argument(!name.isBlank(), "a queue has a name");
        Check.argument(messageBytesMax > 0, "a queue takes messages");
        Check.argument(
                duplicatePerMille >= 0 && duplicatePerMille < Faults.WHOLE_PER_MILLE,
                "some deletions have to succeed, or no message ever ends");
    }

    /** A queue of this name with everything as the service has it by default; FIFO when the name says so. */
    public static Builder of(String name, Quotas quotas) {
        return new Builder(name, quotas);
    }

    /** Puts a queue together, one attribute at a time. */
    public static final class Builder {
        private final String name;
        private String arn;
        private QueueTimes times;
        private long messageBytesMax;
        private boolean contentBased;
        private int duplicatePerMille;
        private Optional<String> key = Optional.empty();
        private Optional<RedrivePolicy> redrive = Optional.empty();

        private Builder(String name, Quotas quotas) {
            this.name = name;
            this.arn = ARN_PREFIX + name;
            this.times = QueueTimes.unset(quotas);
            this.messageBytesMax = quotas.sqs().messageBytesMax();
        }

        /** Its ARN. */
        public Builder arn(String given) {
            arn = given;
            return this;
        }

        /** Its times. */
        public Builder times(QueueTimes given) {
            times = given;
            return this;
        }

        /** {@code VisibilityTimeout}, in microseconds. */
        public Builder visibility(long micros) {
            times = new QueueTimes(micros, times.retentionMicros(), times.delayMicros());
            return this;
        }

        /** {@code MessageRetentionPeriod}, in microseconds. */
        public Builder retention(long micros) {
            times = new QueueTimes(times.visibilityMicros(), micros, times.delayMicros());
            return this;
        }

        /** {@code DelaySeconds}, in microseconds. */
        public Builder delay(long micros) {
            times = new QueueTimes(times.visibilityMicros(), times.retentionMicros(), micros);
            return this;
        }

        /** {@code MaximumMessageSize}. */
        public Builder messageBytesMax(long bytes) {
            messageBytesMax = bytes;
            return this;
        }

        /** {@code ContentBasedDeduplication}. */
        public Builder contentBasedDeduplication() {
            contentBased = true;
            return this;
        }

        /** So many of a thousand deleted messages come once more. */
        public Builder duplicates(int perMille) {
            duplicatePerMille = perMille;
            return this;
        }

        /** {@code KmsMasterKeyId}: the ARN of a customer managed key. */
        public Builder encryptedWith(String keyArn) {
            key = Optional.of(keyArn);
            return this;
        }

        /** {@code RedrivePolicy}. */
        public Builder redrive(int maxReceiveCount, SqsQueue deadLetterQueue) {
            redrive = Optional.of(new RedrivePolicy(maxReceiveCount, deadLetterQueue));
            return this;
        }

        /** The queue. */
        public SqsQueue build() {
            boolean fifo = name.endsWith(FIFO_SUFFIX);
            return new SqsQueue(name, arn, fifo, times, messageBytesMax, contentBased, duplicatePerMille, key, redrive);
        }
    }
}
