package warmstart.facts;

import warmstart.base.Check;

/**
 * The name of a fact, such as {@code timeout-max}. Questions, labs and the history of a learner refer to it, so it never
 * changes once published; a fact that was split or merged keeps its old names as aliases.
 */
public record FactId(String value) implements Comparable<FactId> {
    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    public FactId {
        Check.argument(value.matches(FORM), "not a fact id: `" + value + "`");
    }

    /** Whether a text has the form of an id: lower-case letters, digits and single hyphens. */
    public static boolean isValid(String text) {
        return text.matches(FORM);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
