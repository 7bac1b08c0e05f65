/**
 * AWS CodeDeploy for Lambda: traffic that moves from one version to the next in steps, hooks before and after, alarms that
 * roll back.
 *
 * <p>Depends on {@code simulator.release}, {@code simulator.scenario}, {@code simulator.lambda}. Read first:
 * {@link warmstart.simulator.codedeploy.Deployment}, {@link warmstart.simulator.codedeploy.LambdaDeploymentConfig},
 * {@link warmstart.simulator.codedeploy.Alarm}.
 */
@NullMarked
package warmstart.simulator.codedeploy;

import org.jspecify.annotations.NullMarked;
