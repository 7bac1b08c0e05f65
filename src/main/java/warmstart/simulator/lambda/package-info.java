/**
 * The rules of AWS Lambda as a model: functions, execution environments, concurrency, and asynchronous invocation from
 * the accepted event to its last resting place.
 *
 * <p>Every number of the service comes in with {@link warmstart.simulator.quota.Quotas}; none is written here. Depends
 * on {@code simulator.engine}, {@code iam} and {@code base}. Read first: {@link warmstart.simulator.lambda.Scenario},
 * {@link warmstart.simulator.async.AsyncQueue}, {@link warmstart.simulator.lambda.LambdaKind}.
 */
@NullMarked
package warmstart.simulator.lambda;

import org.jspecify.annotations.NullMarked;
