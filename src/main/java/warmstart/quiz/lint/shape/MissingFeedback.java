package warmstart.quiz.lint.shape;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** A wrong option that tells nothing to whoever chose it. */
final class MissingFeedback implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("missing-feedback", "say below the option why it is wrong");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return item.choices().stream()
                .filter(option -> !option.isKey() && !option.hasFeedback())
                .map(option -> "option " + Plain.quoted(option.text()) + " has no feedback")
                .toList();
    }
}
