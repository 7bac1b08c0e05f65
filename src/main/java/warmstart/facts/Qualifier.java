package warmstart.facts;

import java.util.Locale;

/** Which value of a setting a quantity is. */
public enum Qualifier {
    MAXIMUM,
    MINIMUM,
    DEFAULT,
    /** The smallest change: memory is set in steps of 1 MB. */
    STEP,
    /** The value as such: the first retry comes after one minute. */
    EXACT;

    /** As the register and a question write it: {@code maximum}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
