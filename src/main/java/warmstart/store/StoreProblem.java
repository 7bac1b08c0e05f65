package warmstart.store;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot do its work, and a person has to do something about it.
 *
 * <p>Example: {@code the data folder `/srv/warmstart` cannot be created: permission denied (create it for the user who
 * starts Warmstart, or name another folder with WARMSTART_DATA)}. Whoever starts the program prints the message and ends
 * with exit code 1; a page answers 503.
 */
public final class StoreProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String what;
    private final String nextStep;

    /**
     * A fault with its remedy.
     *
     * @param what what is wrong: a lower-case fragment without a full stop, names of files in backticks
     * @param nextStep what to do about it, in the same style
     * @param cause what the database or the file system said, if anything
     */
    StoreProblem(String what, String nextStep, @Nullable Throwable cause) {
        super(what + " (" + nextStep + ")", cause);
        this.what = what;
        this.nextStep = nextStep;
    }

    /** What is wrong. */
    public String what() {
        return what;
    }

    /** What to do about it. */
    public String nextStep() {
        return nextStep;
    }
}
