package warmstart.simulator.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What can be asked of a value besides being equal: {@code {"prefix": "us-"}}.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html">Comparison
 *     operators for use in event patterns</a>
 */
public enum Operator {
    PREFIX("prefix"),
    SUFFIX("suffix"),
    ANYTHING_BUT("anything-but"),
    NUMERIC("numeric"),
    EXISTS("exists"),
    EQUALS_IGNORE_CASE("equals-ignore-case"),
    WILDCARD("wildcard"),
    CIDR("cidr");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    /** As a pattern spells it: {@code anything-but}. */
    public String word() {
        return word;
    }

    /** The operator of this spelling. */
    public static Optional<Operator> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** All spellings. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Operator::word).toList();
    }
}
