package warmstart.simulator.engine;

import warmstart.base.Check;

/**
 * How far a run may go; whichever is reached first ends it with that reason.
 *
 * @param stepsMax steps taken
 * @param timeMicrosMax virtual time in microseconds; a step later than this is not taken
 * @param rowsMax rows in the trace; the step that reaches it is finished
 */
public record Bounds(long stepsMax, long timeMicrosMax, int rowsMax) {
    public Bounds {
        Check.argument(stepsMax > 0 && timeMicrosMax > 0 && rowsMax > 0, "bounds must be positive");
    }
}
