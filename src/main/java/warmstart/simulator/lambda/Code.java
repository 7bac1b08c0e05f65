package warmstart.simulator.lambda;

import warmstart.base.Check;

/**
 * How a function's code behaves.
 *
 * @param initMicros how long the code outside the handler takes in a new environment
 * @param durationMicros how long the handler takes
 * @param timeoutMicros the function's timeout
 * @param failureRate the share of attempts in which the handler throws, 0 to 1
 * @param timeoutRate the share of attempts in which the handler hangs until its timeout, 0 to 1
 */
public record Code(long initMicros, long durationMicros, long timeoutMicros, double failureRate, double timeoutRate) {
    public Code {
        Check.argument(initMicros >= 0 && durationMicros > 0 && timeoutMicros > 0, "code takes time");
        Check.argument(isShare(failureRate) && isShare(timeoutRate), "a rate lies between 0 and 1");
    }

    private static boolean isShare(double rate) {
        return rate >= 0 && rate <= 1;
    }
}
