package warmstart.quiz.lint.shape;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.QuestionForm;

/** A single choice with more than one right option. */
final class TwoKeys implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("two-keys", "mark one option, or make the question `.multiple` and announce how many");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        int keys = item.keys().size();
        return item.form() == QuestionForm.SINGLE && keys > 1
                ? List.of(keys + " options of a single choice are right")
                : List.of();
    }
}
