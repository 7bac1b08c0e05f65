package warmstart.quiz.lint.option;

import java.util.List;
import java.util.Set;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** An option with always, never or only, which is seldom right. Flaw 6. */
final class AbsoluteOption implements ItemRule {

    private static final Set<String> WORDS = Set.of(
            "always",
            "never",
            "all",
            "none",
            "only",
            "completely",
            "entirely",
            "absolutely",
            "exclusively",
            "solely",
            "impossible");

    @Override
    public Rule rule() {
        return Rule.soft("absolute-option", "say how far it goes instead");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<LintedOption> absolute = item.choices().stream()
                .filter(option -> !Words.said(option.text(), WORDS).isEmpty())
                .toList();
        if (absolute.isEmpty()
                || (!item.declared().generated() && absolute.stream().anyMatch(LintedOption::isKey))) {
            return List.of();
        }
        return absolute.stream()
                .map(option -> "option " + Plain.quoted(option.text()) + " says `"
                        + Words.said(option.text(), WORDS).get(0) + "`")
                .toList();
    }
}
