package warmstart.quiz.lint.shape;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;

/** An item of which no answer is right. */
final class NoKey implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("no-key", "mark the right option with `[x]`, or give the answer");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        boolean missing = switch (item.form()) {
            case SINGLE, MULTIPLE -> item.keys().isEmpty();
            case NUMERIC -> item.keyAmount().isEmpty();
            case CLOZE, ORDERING, MATCHING, HOTSPOT -> item.options().isEmpty();
        };
        return missing ? List.of("no answer is right") : List.of();
    }
}
