package warmstart.simulator.trace;

import java.util.Locale;

/**
 * How well a rule is known. A row's rule says it by its form: a bare id ({@code async-first-retry-wait}) is a fact of the
 * register, {@code measured:…} was seen in a recording, {@code assumed:…} is nobody's promise, {@code chosen:…} is a
 * setting of the scenario.
 */
public enum Basis {
    /** AWS says so; the rule is the id of a fact. */
    DOCUMENTED,
    /** Seen when run on AWS, stated on no page. */
    MEASURED,
    /** A plausible value where nothing is known. */
    ASSUMED,
    /** The scenario or the learner chose it. */
    CHOSEN;

    /** The basis that a rule names by its form. */
    public static Basis of(String rule) {
        int colon = rule.indexOf(':');
        return colon < 0 ? DOCUMENTED : valueOf(rule.substring(0, colon).toUpperCase(Locale.ROOT));
    }

    /** As pages and traces write it: {@code documented}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
