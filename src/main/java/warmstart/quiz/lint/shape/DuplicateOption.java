package warmstart.quiz.lint.shape;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** Two options that say the same in the same words. */
final class DuplicateOption implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("duplicate-option", "replace one of them");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        Set<String> seen = new LinkedHashSet<>();
        return item.choices().stream()
                .filter(option -> !Plain.of(option.text()).isEmpty())
                .filter(option -> !seen.add(Plain.of(option.text())))
                .map(option -> "option " + Plain.quoted(option.text()) + " stands there twice")
                .toList();
    }
}
