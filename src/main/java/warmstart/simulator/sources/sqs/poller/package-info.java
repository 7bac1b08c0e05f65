/**
 * What bounds the pollers of a queue's mapping: how many there may be, and what the role of the function lets them do.
 *
 * <p>Depends on {@code simulator.sources.sqs.config}, {@code simulator.sources.sqs.rows}, {@code simulator.quota} and
 * {@code iam}. Read first: {@link warmstart.simulator.sources.sqs.poller.PollerLimits},
 * {@link warmstart.simulator.sources.sqs.poller.PollerAccess},
 * {@link warmstart.simulator.sources.sqs.config.ProvisionedPollers}.
 */
@NullMarked
package warmstart.simulator.sources.sqs.poller;

import org.jspecify.annotations.NullMarked;
