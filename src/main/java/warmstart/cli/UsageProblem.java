package warmstart.cli;

/** Something the person who started the program can put right: one clear sentence and the next step, no stack trace. */
public final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageProblem(String sentence) {
        super(sentence);
    }
}
