package warmstart.quiz.lint.shape;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;

/** A numeric question that does not say how exact an answer has to be. */
final class NumericTolerance implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("numeric-tolerance", "add the tolerance: `= 1769 MB +- 32 MB`, or `+- 0` for an exact value");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return item.declared().number().stream()
                .filter(number -> number.tolerance().isEmpty())
                .map(number -> "the answer `" + number.amount() + "` has no tolerance")
                .toList();
    }
}
