package warmstart.simulator.network;

/**
 * The state of a function whose interfaces are made, used or taken back.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html">Lambda function states</a>
 */
public enum InterfaceState {
    /** The interfaces are being made: a new function cannot be invoked yet. */
    PENDING("Pending"),
    /** Ready. */
    ACTIVE("Active"),
    /** Not used for long, so the interfaces were taken back: the first invocation fails and has them made anew. */
    INACTIVE("Inactive");

    private final String word;

    InterfaceState(String word) {
        this.word = word;
    }

    /** As the service writes it: {@code Pending}. */
    public String word() {
        return word;
    }

    /** The state at a moment, by when the function was last invoked. */
    public static InterfaceState after(long idleMillis, NetworkLimits limits) {
        return idleMillis < limits.idleMillisMax() ? ACTIVE : INACTIVE;
    }
}
