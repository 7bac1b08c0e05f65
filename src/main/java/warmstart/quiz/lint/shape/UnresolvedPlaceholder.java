package warmstart.quiz.lint.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** A variable or fact that was not replaced by its value. */
final class UnresolvedPlaceholder implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("unresolved-placeholder", "declare the variable, or use an id of the register");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return Stream.concat(Stream.of(item.stem()), item.options().stream().map(LintedOption::text))
                .flatMap(text -> left(text).stream())
                .distinct()
                .map(left -> Plain.quoted(left) + " has no value")
                .toList();
    }

    private static Optional<String> left(String text) {
        int open = text.indexOf("{{");
        int close = open < 0 ? -1 : text.indexOf("}}", open);
        return close < 0 ? Optional.empty() : Optional.of(text.substring(open, close + 2));
    }
}
