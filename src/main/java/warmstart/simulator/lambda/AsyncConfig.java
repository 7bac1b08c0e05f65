package warmstart.simulator.lambda;

/**
 * The settings of asynchronous invocation.
 *
 * @param retryAttempts {@code MaximumRetryAttempts}
 * @param eventAgeMaxMicros {@code MaximumEventAgeInSeconds}, in microseconds
 */
public record AsyncConfig(int retryAttempts, long eventAgeMaxMicros) {}
