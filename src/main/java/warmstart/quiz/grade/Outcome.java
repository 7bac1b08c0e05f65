package warmstart.quiz.grade;

/** How an answer stands to the key. */
public enum Outcome {
    /** The same amount, however it was written. */
    RIGHT,
    /** Not the key, but the slip is one of form: 10 GB counted with 1,000 instead of 1,024. */
    NEAR,
    /** The number may be right, but of what? The learner is asked again; nothing is recorded yet. */
    UNIT_MISSING,
    /** Another amount, another kind of thing, or nothing that can be read as an amount. */
    WRONG,
    /** Nothing was typed. */
    EMPTY;

    /** Whether the question is settled; if not, the learner is asked to complete the answer. */
    public boolean settled() {
        return this == RIGHT || this == NEAR || this == WRONG;
    }
}
