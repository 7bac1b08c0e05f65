package warmstart.quiz.grade;

/** How an answer stands to the key. */
public enum Outcome {
    /** The same amount or thing, however it was written. */
    RIGHT,
    /** Not the key, but the slip is one of form: 10 GB counted with 1,000 instead of 1,024, a letter too few in a name. */
    NEAR,
    /** Some of several parts are right and the others are not. An exam gives nothing for it. */
    PARTLY,
    /** The number may be right, but of what? The learner is asked again; nothing is recorded yet. */
    UNIT_MISSING,
    /** Something else, another kind of thing, or nothing that can be understood. */
    WRONG,
    /** Nothing was given. */
    EMPTY;

    /** Whether the question is settled; if not, the learner is asked to complete the answer. */
    public boolean settled() {
        return this == RIGHT || this == NEAR || this == PARTLY || this == WRONG;
    }
}
