package warmstart.simulator.lambda;

import warmstart.base.Check;

/**
 * How a function's code behaves.
 *
 * @param initMicros how long the code outside the handler takes in a new environment
 * @param durationMicros how long the handler takes
 * @param timeoutMicros the function's timeout
 * @param failurePerMille in how many of a thousand attempts the handler throws
 * @param timeoutPerMille in how many of a thousand attempts the handler hangs until its timeout
 */
public record Code(long initMicros, long durationMicros, long timeoutMicros, int failurePerMille, int timeoutPerMille) {
    /** Shares are whole thousandths, so that nothing in a scenario is a floating-point number. */
    public static final int WHOLE_PER_MILLE = 1_000;

    public Code {
        Check.argument(initMicros >= 0 && durationMicros > 0 && timeoutMicros > 0, "code takes time");
        Check.argument(isShare(failurePerMille) && isShare(timeoutPerMille), "a share is at most the whole");
    }

    private static boolean isShare(int perMille) {
        return perMille >= 0 && perMille <= WHOLE_PER_MILLE;
    }
}
