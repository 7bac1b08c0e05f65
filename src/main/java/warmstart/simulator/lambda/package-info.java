/**
 * The service as a model: functions while they run, execution environments, concurrency, throttles.
 *
 * <p>Every number of the service comes in with {@link warmstart.simulator.quota.Quotas}; none is written here. Depends
 * on {@code simulator.engine}, {@code simulator.function}, {@code simulator.quota} and {@code base}. Read first:
 * {@link warmstart.simulator.lambda.Lambda}, {@link warmstart.simulator.lambda.Invocation},
 * {@link warmstart.simulator.lambda.LambdaKind}.
 */
@NullMarked
package warmstart.simulator.lambda;

import org.jspecify.annotations.NullMarked;
