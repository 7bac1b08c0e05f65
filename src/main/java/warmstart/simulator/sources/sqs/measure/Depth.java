package warmstart.simulator.sources.sqs.measure;

/**
 * What lies in a queue at a moment, as CloudWatch would show it.
 *
 * @param atMicros the moment
 * @param visible {@code ApproximateNumberOfMessagesVisible}
 * @param inFlight {@code ApproximateNumberOfMessagesNotVisible}
 * @param delayed {@code ApproximateNumberOfMessagesDelayed}
 * @param oldestAgeMicros {@code ApproximateAgeOfOldestMessage}, in microseconds; 0 for an empty queue
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html">Available
 *     CloudWatch metrics for Amazon SQS</a>
 */
public record Depth(long atMicros, long visible, long inFlight, long delayed, long oldestAgeMicros) {}
