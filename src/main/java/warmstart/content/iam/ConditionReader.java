package warmstart.content.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import warmstart.base.Nearest;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;
import warmstart.iam.condition.Quantifier;

/**
 * Reads a Condition element: {@code {"ForAnyValue:StringLikeIfExists": {"aws:TagKeys": ["team-*"]}}}.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html">IAM JSON
 *     policy elements: Condition</a>
 */
final class ConditionReader {
    private static final String IF_EXISTS = "ifexists";

    private ConditionReader() {}

    static List<Condition> read(Node node) {
        List<Condition> conditions = new ArrayList<>();
        node.members()
                .ifPresent(operators -> operators.forEach((word, block) -> {
                    Optional<Condition> shape = shape(word, block);
                    block.members()
                            .ifPresent(keys -> keys.forEach((key, values) -> {
                                List<String> wanted = values(key, values);
                                shape.ifPresent(like -> conditions.add(like.about(key, wanted)));
                            }));
                }));
        return conditions;
    }

    /** The operator with what stands around it, as a condition that asks for nothing yet. */
    private static Optional<Condition> shape(String word, Node block) {
        Quantifier quantifier = Quantifier.NONE;
        for (Quantifier one : Quantifier.values()) {
            if (one != Quantifier.NONE
                    && word.regionMatches(true, 0, one.prefix(), 0, one.prefix().length())) {
                quantifier = one;
            }
        }
        String rest = word.substring(quantifier.prefix().length());
        boolean ifExists = rest.toLowerCase(Locale.ROOT).endsWith(IF_EXISTS);
        String name = ifExists ? rest.substring(0, rest.length() - IF_EXISTS.length()) : rest;
        Optional<Operator> operator = Operator.of(name);
        if (operator.isEmpty()) {
            String hint = Nearest.to(name, Operator.words())
                    .map(near -> "did you mean `" + near + "`?")
                    .orElse("operators: " + String.join(", ", Operator.words()));
            block.error("there is no operator `" + word + "`", hint);
            return Optional.empty();
        }
        if (operator.get() == Operator.NULL && ifExists) {
            block.error("`Null` has no form with IfExists: it asks whether the key exists", "write Null");
            return Optional.empty();
        }
        Condition plain = Condition.of(operator.get(), "").quantified(quantifier);
        return Optional.of(ifExists ? plain.ifExists() : plain);
    }

    private static List<String> values(String key, Node values) {
        if (!key.contains(":")) {
            values.error("`" + key + "` is no condition key", "write it with its service: aws:SourceArn");
        }
        if (values.oneOrMore().isEmpty()) {
            values.warning("no value is asked for, so none fits", "add one");
        }
        return values.each(Node::scalar);
    }
}
