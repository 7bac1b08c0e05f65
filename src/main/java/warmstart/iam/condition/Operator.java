package warmstart.iam.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A condition operator: {@code StringNotLike}.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">IAM
 *     JSON policy elements: Condition operators</a>
 */
public enum Operator {
    STRING_EQUALS("StringEquals", false, Wanted::equalText),
    STRING_NOT_EQUALS("StringNotEquals", true, Wanted::equalText),
    STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase", false, Wanted::equalTextInAnyCase),
    STRING_NOT_EQUALS_IGNORE_CASE("StringNotEqualsIgnoreCase", true, Wanted::equalTextInAnyCase),
    STRING_LIKE("StringLike", false, Wanted::likeText),
    STRING_NOT_LIKE("StringNotLike", true, Wanted::likeText),
    NUMERIC_EQUALS("NumericEquals", false, wanted -> Wanted.number(wanted, order -> order == 0)),
    NUMERIC_NOT_EQUALS("NumericNotEquals", true, wanted -> Wanted.number(wanted, order -> order == 0)),
    NUMERIC_LESS_THAN("NumericLessThan", false, wanted -> Wanted.number(wanted, order -> order < 0)),
    NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", false, wanted -> Wanted.number(wanted, order -> order <= 0)),
    NUMERIC_GREATER_THAN("NumericGreaterThan", false, wanted -> Wanted.number(wanted, order -> order > 0)),
    NUMERIC_GREATER_THAN_EQUALS(
            "NumericGreaterThanEquals", false, wanted -> Wanted.number(wanted, order -> order >= 0)),
    DATE_EQUALS("DateEquals", false, wanted -> Wanted.date(wanted, order -> order == 0)),
    DATE_NOT_EQUALS("DateNotEquals", true, wanted -> Wanted.date(wanted, order -> order == 0)),
    DATE_LESS_THAN("DateLessThan", false, wanted -> Wanted.date(wanted, order -> order < 0)),
    DATE_LESS_THAN_EQUALS("DateLessThanEquals", false, wanted -> Wanted.date(wanted, order -> order <= 0)),
    DATE_GREATER_THAN("DateGreaterThan", false, wanted -> Wanted.date(wanted, order -> order > 0)),
    DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals", false, wanted -> Wanted.date(wanted, order -> order >= 0)),
    BOOL("Bool", false, Wanted::truth),
    BINARY_EQUALS("BinaryEquals", false, Wanted::bytes),
    IP_ADDRESS("IpAddress", false, Wanted::address),
    NOT_IP_ADDRESS("NotIpAddress", true, Wanted::address),
    ARN_EQUALS("ArnEquals", false, Wanted::arn),
    ARN_NOT_EQUALS("ArnNotEquals", true, Wanted::arn),
    ARN_LIKE("ArnLike", false, Wanted::arn),
    ARN_NOT_LIKE("ArnNotLike", true, Wanted::arn),
    /** Asks whether the key is missing; {@link Condition} answers it, because no value is compared. */
    NULL("Null", false, Wanted::truth);

    private final String word;
    private final boolean negated;
    private final Wanted.Maker maker;

    Operator(String word, boolean negated, Wanted.Maker maker) {
        this.word = word;
        this.negated = negated;
        this.maker = maker;
    }

    /** As a policy writes it: {@code ArnLike}. */
    public String word() {
        return word;
    }

    /** Whether it holds when no value of the policy fits: {@code StringNotEquals}, {@code NotIpAddress}. */
    public boolean negated() {
        return negated;
    }

    /** The operator of this name, in any case. */
    public static Optional<Operator> of(String word) {
        return Arrays.stream(values())
                .filter(operator -> operator.word.equalsIgnoreCase(word))
                .findFirst();
    }

    /** All names, for a message. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Operator::word).toList();
    }

    Wanted wanted(String value) {
        return maker.make(value);
    }
}
