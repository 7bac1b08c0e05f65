package warmstart.quiz.lint.view;

/** How a question is answered: the types that a pack may declare. */
public enum QuestionForm {
    /** One option is right. */
    SINGLE,
    /** Several options are right. */
    MULTIPLE,
    /** A number with its unit is typed. */
    NUMERIC,
    /** A gap in a sentence is filled. */
    CLOZE,
    /** Steps are put in order. */
    ORDERING,
    /** Two columns are joined. */
    MATCHING,
    /** A place on a picture is pointed at. */
    HOTSPOT;

    /** Whether the answer is chosen among options that compete with each other. */
    public boolean isChoice() {
        return this == SINGLE || this == MULTIPLE;
    }
}
