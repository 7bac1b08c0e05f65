/**
 * What queues, topics and buckets hand over: SQS messages, SNS notifications, S3 notifications and batch tasks.
 *
 * <p>Depends on {@code simulator.payload} and {@code base}. Read first: {@link warmstart.simulator.payload.message.SqsMessage},
 * {@link warmstart.simulator.payload.message.SnsNotification}, {@link warmstart.simulator.payload.message.S3Notification}.
 */
@NullMarked
package warmstart.simulator.payload.message;

import org.jspecify.annotations.NullMarked;
