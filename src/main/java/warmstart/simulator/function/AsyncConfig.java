package warmstart.simulator.function;

import warmstart.simulator.quota.Quotas;

/**
 * The settings of asynchronous invocation.
 *
 * @param retryAttempts {@code MaximumRetryAttempts}
 * @param eventAgeMaxMicros {@code MaximumEventAgeInSeconds}, in microseconds
 */
public record AsyncConfig(int retryAttempts, long eventAgeMaxMicros) {
    /** What a function has that sets nothing. */
    public static AsyncConfig unset(Quotas quotas) {
        return new AsyncConfig(
                Math.toIntExact(quotas.async().retries().unset()),
                quotas.async().eventAgeMicros().unset());
    }
}
