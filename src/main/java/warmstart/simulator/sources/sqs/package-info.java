/**
 * Queues at work: messages are sent, received, hidden, deleted, returned, moved and lost, and pollers bring them to
 * functions.
 *
 * <p>Depends on {@code simulator.sources.sqs.config} and {@code rows}, {@code simulator.scenario}, {@code simulator.lambda}
 * and {@code iam}. Read first: {@link warmstart.simulator.sources.sqs.SqsSource},
 * {@link warmstart.simulator.sources.sqs.LiveQueue}, {@link warmstart.simulator.sources.sqs.LiveMapping}.
 */
@NullMarked
package warmstart.simulator.sources.sqs;

import org.jspecify.annotations.NullMarked;
