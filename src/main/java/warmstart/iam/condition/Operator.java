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
    STRING_EQUALS("StringEquals", false),
    STRING_NOT_EQUALS("StringNotEquals", true),
    STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase", false),
    STRING_NOT_EQUALS_IGNORE_CASE("StringNotEqualsIgnoreCase", true),
    STRING_LIKE("StringLike", false),
    STRING_NOT_LIKE("StringNotLike", true),
    NUMERIC_EQUALS("NumericEquals", false),
    NUMERIC_NOT_EQUALS("NumericNotEquals", true),
    NUMERIC_LESS_THAN("NumericLessThan", false),
    NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", false),
    NUMERIC_GREATER_THAN("NumericGreaterThan", false),
    NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", false),
    DATE_EQUALS("DateEquals", false),
    DATE_NOT_EQUALS("DateNotEquals", true),
    DATE_LESS_THAN("DateLessThan", false),
    DATE_LESS_THAN_EQUALS("DateLessThanEquals", false),
    DATE_GREATER_THAN("DateGreaterThan", false),
    DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals", false),
    BOOL("Bool", false),
    BINARY_EQUALS("BinaryEquals", false),
    IP_ADDRESS("IpAddress", false),
    NOT_IP_ADDRESS("NotIpAddress", true),
    ARN_EQUALS("ArnEquals", false),
    ARN_NOT_EQUALS("ArnNotEquals", true),
    ARN_LIKE("ArnLike", false),
    ARN_NOT_LIKE("ArnNotLike", true),
    /** Asks whether the key is missing; {@link Condition} answers it, because no value is compared. */
    NULL("Null", false);

    private final String word;
    private final boolean negated;

    Operator(String word, boolean negated) {
        this.word = word;
        this.negated = negated;
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

    /** One value that a policy asks for, made ready; a negated operator asks for what it excludes. */
    Wanted wanted(String value) {
        return switch (this) {
            case STRING_EQUALS, STRING_NOT_EQUALS -> Wanted.equalText(value);
            case STRING_EQUALS_IGNORE_CASE, STRING_NOT_EQUALS_IGNORE_CASE -> Wanted.equalTextInAnyCase(value);
            case STRING_LIKE, STRING_NOT_LIKE -> Wanted.likeText(value);
            case NUMERIC_EQUALS, NUMERIC_NOT_EQUALS -> Wanted.number(value, order -> order == 0);
            case NUMERIC_LESS_THAN -> Wanted.number(value, order -> order < 0);
            case NUMERIC_LESS_THAN_EQUALS -> Wanted.number(value, order -> order <= 0);
            case NUMERIC_GREATER_THAN -> Wanted.number(value, order -> order > 0);
            case NUMERIC_GREATER_THAN_EQUALS -> Wanted.number(value, order -> order >= 0);
            case DATE_EQUALS, DATE_NOT_EQUALS -> Wanted.date(value, order -> order == 0);
            case DATE_LESS_THAN -> Wanted.date(value, order -> order < 0);
            case DATE_LESS_THAN_EQUALS -> Wanted.date(value, order -> order <= 0);
            case DATE_GREATER_THAN -> Wanted.date(value, order -> order > 0);
            case DATE_GREATER_THAN_EQUALS -> Wanted.date(value, order -> order >= 0);
            case BOOL, NULL -> Wanted.truth(value);
            case BINARY_EQUALS -> Wanted.bytes(value);
            case IP_ADDRESS, NOT_IP_ADDRESS -> Wanted.address(value);
            case ARN_EQUALS, ARN_NOT_EQUALS, ARN_LIKE, ARN_NOT_LIKE -> Wanted.arn(value);
        };
    }
}
