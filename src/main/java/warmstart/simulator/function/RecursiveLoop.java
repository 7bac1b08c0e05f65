package warmstart.simulator.function;

/**
 * What Lambda does about a recursive loop of a function: the setting {@code RecursiveLoop}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html">Use Lambda recursive loop
 *     detection to prevent infinite loops</a>
 */
public enum RecursiveLoop {
    /** It is stopped; the setting of every function that sets nothing. */
    TERMINATE("Terminate"),
    /** It goes on for as long as it goes on. */
    ALLOW("Allow");

    private final String word;

    RecursiveLoop(String word) {
        this.word = word;
    }

    /** As the service writes it: {@code Terminate}. */
    public String word() {
        return word;
    }
}
