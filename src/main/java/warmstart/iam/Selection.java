package warmstart.iam;

import java.util.List;
import warmstart.base.Check;
import warmstart.iam.context.Variables;
import warmstart.iam.pattern.TextPattern;

/**
 * What a statement is about: the Action, NotAction, Resource or NotResource element, with its texts made ready for being
 * compared.
 *
 * @param negated whether everything but these is meant
 * @param patterns the texts in order, at least one
 */
public record Selection(boolean negated, List<TextPattern> patterns) {
    public Selection {
        patterns = List.copyOf(patterns);
        Check.argument(!patterns.isEmpty(), "a selection names at least one pattern");
    }

    /** Actions: case does not matter: {@code Action: ["lambda:Get*"]}. */
    public static Selection actions(List<String> patterns) {
        return new Selection(false, read(patterns, TextPattern.Reading.LIKE_IN_ANY_CASE));
    }

    /** Resources: case matters, and variables are filled in. */
    public static Selection resources(List<String> patterns) {
        return new Selection(false, read(patterns, TextPattern.Reading.LIKE));
    }

    /** Everything that this one leaves out. */
    public Selection negate() {
        return new Selection(!negated, patterns);
    }

    /** The texts as the policy writes them. */
    public List<String> texts() {
        return patterns.stream().map(TextPattern::text).toList();
    }

    boolean has(String value, Variables variables) {
        for (TextPattern pattern : patterns) {
            if (pattern.matches(value, variables)) {
                return !negated;
            }
        }
        return negated;
    }

    /** As messages write it: {@code lambda:Get* or lambda:List*}. */
    String words() {
        String all = String.join(" or ", texts());
        return negated ? "everything but " + all : all;
    }

    private static List<TextPattern> read(List<String> patterns, TextPattern.Reading reading) {
        return patterns.stream().map(text -> TextPattern.of(text, reading)).toList();
    }
}
