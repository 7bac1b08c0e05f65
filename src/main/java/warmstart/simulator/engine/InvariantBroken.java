package warmstart.simulator.engine;

/** The model did something that must never happen: a bug, with all that is needed to see it again. */
public final class InvariantBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String invariant;
    private final long timeMicros;
    private final long seed;

    InvariantBroken(String invariant, long timeMicros, long seed, String detail) {
        super("invariant `" + invariant + "` broken at " + timeMicros + " µs with seed " + seed + ": " + detail);
        this.invariant = invariant;
        this.timeMicros = timeMicros;
        this.seed = seed;
    }

    /** The name of the invariant. */
    public String invariant() {
        return invariant;
    }

    /** The virtual time in microseconds. */
    public long timeMicros() {
        return timeMicros;
    }

    /** The seed of the run. */
    public long seed() {
        return seed;
    }
}
