package warmstart.simulator.function;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import warmstart.base.Check;

/**
 * What goes wrong in a function's code, in shares of a thousand attempts.
 *
 * @param failurePerMille the handler throws
 * @param timeoutPerMille the handler hangs until its timeout
 * @param exitPerMille the process ends in the middle ({@code Runtime.ExitError})
 * @param initFailurePerMille the code outside the handler throws
 * @param itemFailurePerMille a message or record of a batch cannot be handled, for each delivery of each of them
 * @param poison message or record → how often it cannot be handled, from its first delivery on; {@link #ALWAYS} for ever
 */
public record Faults(
        int failurePerMille,
        int timeoutPerMille,
        int exitPerMille,
        int initFailurePerMille,
        int itemFailurePerMille,
        Map<String, Integer> poison) {
    /** Shares are whole thousandths, so that nothing in a scenario is a floating-point number. */
    public static final int WHOLE_PER_MILLE = 1_000;

    /** A poison message that fails at every delivery. */
    public static final int ALWAYS = -1;

    /** Nothing goes wrong. */
    public static final Faults NONE = new Faults(0, 0, 0, 0, 0, new LinkedHashMap<>());

    public Faults {
        poison = Collections.unmodifiableMap(new LinkedHashMap<>(poison));
        Check.argument(
                isShare(failurePerMille) && isShare(timeoutPerMille) && isShare(exitPerMille),
                "a share is at most the whole");
        Check.argument(isShare(initFailurePerMille) && isShare(itemFailurePerMille), "a share is at most the whole");
    }

    /** Shares of attempts that throw and that hang; nothing else goes wrong. */
    public static Faults rates(int failurePerMille, int timeoutPerMille) {
        return new Faults(failurePerMille, timeoutPerMille, 0, 0, 0, new LinkedHashMap<>());
    }

    private static boolean isShare(int perMille) {
        return perMille >= 0 && perMille <= WHOLE_PER_MILLE;
    }
}
