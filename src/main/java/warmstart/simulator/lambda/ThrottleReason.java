package warmstart.simulator.lambda;

/**
 * Why Lambda refuses to run a function now, in the words of {@code TooManyRequestsException.Reason}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
 */
public enum ThrottleReason {
    CONCURRENT_INVOCATION_LIMIT("ConcurrentInvocationLimitExceeded"),
    FUNCTION_INVOCATION_RATE_LIMIT("FunctionInvocationRateLimitExceeded"),
    RESERVED_CONCURRENT_INVOCATION_LIMIT("ReservedFunctionConcurrentInvocationLimitExceeded"),
    RESERVED_INVOCATION_RATE_LIMIT("ReservedFunctionInvocationRateLimitExceeded");

    private final String word;

    ThrottleReason(String word) {
        this.word = word;
    }

    /** As the service writes it. */
    public String word() {
        return word;
    }
}
