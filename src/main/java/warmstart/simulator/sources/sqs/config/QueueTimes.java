package warmstart.simulator.sources.sqs.config;

import warmstart.base.Check;
import warmstart.simulator.quota.Quotas;

/**
 * How long a queue hides, keeps and holds back messages, in microseconds.
 *
 * @param visibilityMicros {@code VisibilityTimeout}: how long a message is hidden after it was received
 * @param retentionMicros {@code MessageRetentionPeriod}: how long it is kept after it was sent
 * @param delayMicros {@code DelaySeconds}: how long it is held back after it was sent
 */
public record QueueTimes(long visibilityMicros, long retentionMicros, long delayMicros) {
    public QueueTimes {
        Check.argument(visibilityMicros >= 0 && retentionMicros > 0 && delayMicros >= 0, "times are not negative");
    }

    /** What a queue has that sets nothing. */
    public static QueueTimes unset(Quotas quotas) {
        return new QueueTimes(
                quotas.sqs().visibilityMicros().unset(),
                quotas.sqs().retentionMicros().unset(),
                quotas.sqs().delayMicros().unset());
    }
}
