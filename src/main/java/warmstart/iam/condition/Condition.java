package warmstart.iam.condition;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.iam.context.Keys;
import warmstart.iam.context.Variables;

/**
 * One key of a condition block with the values asked for: {@code "ForAnyValue:StringLike": {"aws:TagKeys": ["team-*"]}}.
 *
 * <p>One of the values has to fit, for a negated operator none of them may. A key that the request does not have fits
 * nothing: the condition is false, but true for a negated operator, for {@code …IfExists} and for {@code ForAllValues}.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html">Conditions
 *     with multiple context keys or values</a>
 */
public final class Condition {
    private static final String IF_EXISTS = "IfExists";
    private static final List<String> NO_TEXT = List.of("");

    private final Quantifier quantifier;
    private final Operator operator;
    private final boolean ifExists;
    private final String key;
    private final String lowerKey;
    private final List<String> values;
    private final List<Wanted> wanted;

    private Condition(Quantifier quantifier, Operator operator, boolean ifExists, String key, List<String> values) {
        this.quantifier = Objects.requireNonNull(quantifier, "quantifier");
        this.operator = Objects.requireNonNull(operator, "operator");
        this.ifExists = ifExists;
        this.key = Objects.requireNonNull(key, "key");
        this.lowerKey = key.toLowerCase(Locale.ROOT);
        this.values = List.copyOf(values);
        this.wanted = values.stream().map(operator::wanted).toList();
        Check.argument(operator != Operator.NULL || !ifExists, "Null has no form with IfExists");
    }

    /** A plain condition: {@code of(Operator.STRING_EQUALS, "aws:SourceAccount", "111122223333")}. */
    public static Condition of(Operator operator, String key, String... values) {
        return new Condition(Quantifier.NONE, operator, false, key, List.of(values));
    }

    /** The same condition about several values of the key. */
    public Condition quantified(Quantifier other) {
        return new Condition(other, operator, ifExists, key, values);
    }

    /** The same condition, but true when the request does not have the key. */
    public Condition ifExists() {
        return new Condition(quantifier, operator, true, key, values);
    }

    /** The same condition about another key and other values. */
    public Condition about(String otherKey, List<String> otherValues) {
        return new Condition(quantifier, operator, ifExists, otherKey, otherValues);
    }

    /** Whether it is true of a request. */
    public boolean holds(Keys keys, Variables variables) {
        List<String> got = keys.values(lowerKey);
        if (operator == Operator.NULL) {
            String absent = Boolean.toString(isAbsent(got));
            return values.stream().anyMatch(absent::equalsIgnoreCase);
        }
        if (isAbsent(got)) {
            return ifExists || quantifier == Quantifier.ALL || excludes();
        }
        return quantified(got, variables);
    }

    /** For a set, a single empty text is no value. */
    private boolean isAbsent(List<String> got) {
        return got.isEmpty() || (quantifier != Quantifier.NONE && got.equals(NO_TEXT));
    }

    /** Several values without a quantifier: one must be wanted, or for a negated operator none may be. */
    private boolean quantified(List<String> got, Variables variables) {
        boolean all = quantifier == Quantifier.ALL || excludes();
        for (String value : got) {
            if (fits(value, variables) != all) {
                return !all;
            }
        }
        return all;
    }

    private boolean excludes() {
        return quantifier == Quantifier.NONE && operator.negated();
    }

    private boolean fits(String got, Variables variables) {
        for (Wanted one : wanted) {
            if (one.fits(got, variables)) {
                return !operator.negated();
            }
        }
        return operator.negated();
    }

    /** How it is written: {@code ForAnyValue:StringLikeIfExists}. */
    public String word() {
        return quantifier.prefix() + operator.word() + (ifExists ? IF_EXISTS : "");
    }

    /** The key, as the policy writes it. */
    public String key() {
        return key;
    }

    /** The key in lower case, as {@link Keys} wants it. */
    public String lowerKey() {
        return lowerKey;
    }

    /** The values asked for. */
    public List<String> values() {
        return values;
    }

    /** The operator, without what stands around it. */
    public Operator operator() {
        return operator;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition that
                && word().equals(that.word())
                && key.equals(that.key)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, values);
    }

    /** As messages write it: {@code StringEquals aws:SourceAccount 111122223333}. */
    @Override
    public String toString() {
        return word() + " " + key + " " + String.join(" or ", values);
    }
}
