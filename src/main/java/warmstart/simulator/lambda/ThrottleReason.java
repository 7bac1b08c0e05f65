package warmstart.simulator.lambda;

/**
 * Why Lambda refuses to run a function now, in the words of {@code TooManyRequestsException.Reason}; of a function that is
 * not ready, in the name of the exception itself.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
 */
public enum ThrottleReason {
    CONCURRENT_INVOCATION_LIMIT("ConcurrentInvocationLimitExceeded"),
    FUNCTION_INVOCATION_RATE_LIMIT("FunctionInvocationRateLimitExceeded"),
    RESERVED_CONCURRENT_INVOCATION_LIMIT("ReservedFunctionConcurrentInvocationLimitExceeded"),
    RESERVED_INVOCATION_RATE_LIMIT("ReservedFunctionInvocationRateLimitExceeded"),
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

    /** As the service writes it. */
    public String word() {
        return word;
    }
}
