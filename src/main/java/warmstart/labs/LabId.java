package warmstart.labs;

import warmstart.base.Check;

/** The name of a lab in an address: {@code when-nobody-is-waiting}. It never changes once published. */
public record LabId(String value) implements Comparable<LabId> {
    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    public LabId {
        Check.argument(isValid(value), "not a lab id: `" + value + "`");
    }

    /** Whether a text has the form of an id: lower-case letters, digits and single hyphens. */
    public static boolean isValid(String text) {
        return text.matches(FORM);
    }

    /** Where the lab is: {@code /labs/when-nobody-is-waiting}. */
    public String address() {
        return "/labs/" + value;
    }

    @Override
    public int compareTo(LabId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
