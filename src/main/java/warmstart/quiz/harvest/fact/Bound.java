package warmstart.quiz.harvest.fact;

import java.util.Locale;

/** Which value of a setting an amount is. */
public enum Bound {
    MAXIMUM,
    MINIMUM,
    DEFAULT,
    /** The smallest change. */
    STEP,
    /** A value under a heading such as Limits that does not say whether it is the largest or the smallest. */
    LIMIT,
    /** What must be exceeded: {@code >2 GB needs a request}. */
    THRESHOLD,
    /** What was so in the past. */
    FORMER,
    /** How many times another value. */
    MULTIPLE,
    /** The value as such. */
    EXACT;

    /** As a question says it: {@code maximum}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
