package warmstart.simulator.trace;

import java.util.Objects;

/**
 * Why a run stopped.
 *
 * @param reason why
 * @param timeMicros the virtual time it had reached
 * @param steps how many steps it had taken
 */
public record Ending(Reason reason, long timeMicros, long steps) {
    public Ending {
        Objects.requireNonNull(reason, "reason");
    }

    /** Whether the story was told to its end. */
    public boolean complete() {
        return reason == Reason.QUIET;
    }

    /** The possible reasons. */
    public enum Reason {
        QUIET("nothing was left to happen"),
        STEPS_MAX("the run reached its limit of steps"),
        TIME_MAX("the run reached its limit of virtual time"),
        ROWS_MAX("the run reached its limit of trace rows"),
        STOPPED("the run was stopped from outside");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason as a fragment for people. */
        public String words() {
            return words;
        }
    }
}
