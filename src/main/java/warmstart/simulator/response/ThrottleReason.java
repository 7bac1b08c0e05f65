package warmstart.simulator.response;

/**
 * The field {@code Reason} of a {@code TooManyRequestsException}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_Errors">Invoke: errors</a>
 */
public enum ThrottleReason {
    CONCURRENCY_OF_ACCOUNT("ConcurrentInvocationLimitExceeded"),
    RATE_OF_ACCOUNT("FunctionInvocationRateLimitExceeded"),
    RESERVED_CONCURRENCY("ReservedFunctionConcurrentInvocationLimitExceeded"),
    RESERVED_RATE("ReservedFunctionInvocationRateLimitExceeded"),
    RATE_OF_CALLER("CallerRateLimitExceeded"),
    SNAPSHOT_CREATION("ConcurrentSnapshotCreateLimitExceeded");

    private final String word;

    ThrottleReason(String word) {
        this.word = word;
    }

    /** As the answer spells it. */
    public String word() {
        return word;
    }
}
