package warmstart.simulator.engine;

import warmstart.base.Check;

/**
 * How far a run may go; whichever is reached first ends it with that reason.
 *
 * @param stepsMax steps taken
 * @param timeMicrosMax virtual time in microseconds; a step later than this is not taken
 * @param rowsMax rows written; the step that reaches it is finished
 * @param rowsKept how many of them the trace keeps, from the first; later ones are shown to watchers and invariants only
 */
public record Bounds(long stepsMax, long timeMicrosMax, long rowsMax, int rowsKept) {
    public Bounds {
        Check.argument(stepsMax > 0 && timeMicrosMax > 0 && rowsMax > 0 && rowsKept >= 0, "bounds must be positive");
    }

    /** Bounds that keep every row. */
    public Bounds(long stepsMax, long timeMicrosMax, int rowsMax) {
        this(stepsMax, timeMicrosMax, rowsMax, rowsMax);
    }

    /** The same with a summarised trace: it keeps so many rows, and the rest are only counted by those who watch. */
    public Bounds keeping(int rows) {
        return new Bounds(stepsMax, timeMicrosMax, rowsMax, rows);
    }
}
