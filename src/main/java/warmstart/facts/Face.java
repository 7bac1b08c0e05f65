package warmstart.facts;

import java.util.Locale;

/** The four ways in which the program looks at a fact. */
public enum Face {
    /** A sentence of a note states it. */
    PAGE,
    /** A question asks it. */
    QUESTION,
    /** The simulator obeys it. */
    SIMULATION,
    /** A lab lets one feel it. */
    LAB;

    /** As reports and excuses write it: {@code question}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
