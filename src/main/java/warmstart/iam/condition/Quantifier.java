package warmstart.iam.condition;

/**
 * How many of a key's values have to fit.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">Single-valued
 *     vs. multivalued context keys</a>
 */
public enum Quantifier {
    /** The one value that the key has. */
    NONE(""),
    /** All of them; true when there are none. */
    ALL("ForAllValues:"),
    /** At least one of them; false when there are none. */
    ANY("ForAnyValue:");

    private final String prefix;

    Quantifier(String prefix) {
        this.prefix = prefix;
    }

    /** As a policy writes it before the operator: {@code ForAnyValue:}. */
    public String prefix() {
        return prefix;
    }
}
