package warmstart.scheduling;

/** How well something was recalled. */
public enum Grade {
    /** Not at all, or wrongly. */
    AGAIN(1),
    /** With great effort, or nearly right. */
    HARD(2),
    /** Rightly, after a moment. */
    GOOD(3),
    /** At once. */
    EASY(4);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /** The number that the formulas call g: 1 to 4. */
    public int number() {
        return number;
    }

    /**
     * The grade of this number, as a form or a stored review gives it.
     *
     * @return empty when there is none
     */
    public static java.util.Optional<Grade> of(int number) {
        return java.util.Arrays.stream(values()).filter(g -> g.number == number).findFirst();
    }
}
