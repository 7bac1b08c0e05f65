package warmstart.simulator.response;

/**
 * Why Lambda refuses to run a function now: the field {@code Reason} of a {@code TooManyRequestsException}; of a function
 * that is not ready, the name of the exception itself.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_Errors">Invoke: errors</a>
 */
public enum ThrottleReason {
    CONCURRENCY_OF_ACCOUNT("ConcurrentInvocationLimitExceeded"),
    RATE_OF_ACCOUNT("FunctionInvocationRateLimitExceeded"),
    RESERVED_CONCURRENCY("ReservedFunctionConcurrentInvocationLimitExceeded"),
    RESERVED_RATE("ReservedFunctionInvocationRateLimitExceeded"),
    RATE_OF_CALLER("CallerRateLimitExceeded"),
    SNAPSHOT_CREATION("ConcurrentSnapshotCreateLimitExceeded"),
    /** Its network interfaces are being made. */
    FUNCTION_PENDING("ResourceConflictException"),
    /** Its network interfaces were taken back, and are made anew from now on. */
    FUNCTION_INACTIVE("ResourceNotReadyException");

    private final String word;

    ThrottleReason(String word) {
        this.word = word;
    }

    /** Whether the function is not ready, so that this is no matter of too many requests. */
    public boolean isNotReady() {
        return this == FUNCTION_PENDING || this == FUNCTION_INACTIVE;
    }

    /** Whether a row gives such a reason. */
    public static boolean isNotReady(String word) {
        return FUNCTION_PENDING.word.equals(word) || FUNCTION_INACTIVE.word.equals(word);
    }

    /** As the answer spells it. */
    public String word() {
        return word;
    }
}
