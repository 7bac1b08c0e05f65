package warmstart.simulator.async;

import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.quota.AsyncQuotas;

/**
 * When an event is tried again. Errors use up attempts, throttles use up time.
 *
 * @param quotas the service's waits
 * @param config the function's settings
 * @param growth by how much pauses between throttles grow
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html">How Lambda handles
 *     errors and retries with asynchronous invocation</a>
 */
record RetryRule(AsyncQuotas quotas, AsyncConfig config, int growth) {
    /** The first attempt and its retries. */
    int attemptsMax() {
        return 1 + config.retryAttempts();
    }

    /** What says so: the documented default, or the function's own setting. */
    LambdaRule attemptsRule() {
        return config.retryAttempts() == quotas.retries().unset() ? LambdaRule.ATTEMPTS : LambdaRule.RETRY_ATTEMPTS;
    }

    /** The wait after a failed attempt; attempts are counted from 1. */
    long retryWaitMicros(int failedAttempt) {
        return failedAttempt == 1 ? quotas.firstRetryWaitMicros() : quotas.secondRetryWaitMicros();
    }

    /** The fact that gives this wait. */
    LambdaRule retryRule(int failedAttempt) {
        return failedAttempt == 1 ? LambdaRule.FIRST_RETRY_WAIT : LambdaRule.SECOND_RETRY_WAIT;
    }

    /** The pause after a throttle, of which there have been {@code earlier} in a row before: 1, 2, 4 … up to 300 s. */
    long pauseMicros(int earlier) {
        long pause = quotas.backoffFirstMicros();
        for (int i = 0; i < earlier && pause < quotas.backoffMaxMicros(); i++) {
            pause *= growth;
        }
        return Math.min(pause, quotas.backoffMaxMicros());
    }

    /** The rule that gives this pause: its start and its ceiling are documented, its growth was measured. */
    LambdaRule pauseRule(int earlier) {
        if (earlier == 0) {
            return LambdaRule.BACKOFF_FIRST;
        }
        return pauseMicros(earlier) == quotas.backoffMaxMicros() ? LambdaRule.BACKOFF_MAX : LambdaRule.BACKOFF_GROWTH;
    }

    /** Whether an event that reaches this age before its next try is given up now. */
    boolean isTooOld(long ageAtNextTryMicros) {
        return ageAtNextTryMicros > config.eventAgeMaxMicros();
    }
}
