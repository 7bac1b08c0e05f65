package warmstart.quiz.lint.proof;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;

/** A claim without a place where it can be read up. */
final class NoReference implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("no-reference", "link the section that states the answer: `See [[Lambda#Timeout]]`");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return item.evidence().references().isEmpty() ? List.of("the item refers to nothing") : List.of();
    }
}
