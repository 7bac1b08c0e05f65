/**
 * Application Auto Scaling of provisioned concurrency: the utilisation that CloudWatch gets each minute, target tracking,
 * and scheduled actions.
 *
 * <p>Depends on {@code simulator.release}, {@code simulator.scenario}, {@code simulator.lambda}. Read first:
 * {@link warmstart.simulator.scaling.AutoScaling}, {@link warmstart.simulator.scaling.TargetTracking},
 * {@link warmstart.simulator.scaling.Utilisation}.
 */
@NullMarked
package warmstart.simulator.scaling;

import org.jspecify.annotations.NullMarked;
