package warmstart.quiz.lint.rule;

/** What becomes of an authored item that breaks a rule. */
public enum Gravity {
    /** The item is not loaded: it cannot be answered or graded. */
    ERROR,
    /** The author is told; an excuse with a reason silences it. */
    WARNING,
    /** Worth a look, and often right as it is. */
    HINT
}
