package warmstart.base;

/** Guards against mistakes of the programmer (not of the user): they fail at once, with a message that names them. */
public final class Check {
    private Check() {}

    /**
     * Fails unless an argument is acceptable.
     *
     * @throws IllegalArgumentException with the message when it is not
     */
    public static void argument(boolean acceptable, String message) {
        if (!acceptable) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * Fails unless the program is in the state it ought to be in.
     *
     * @throws IllegalStateException with the message when it is not
     */
    public static void state(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}
