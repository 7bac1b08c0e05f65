package warmstart.quiz.lint.shape;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;

/** More options than letters to name them. */
final class TooManyOptions implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("too-many-options", "keep three to six options");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        int options = item.options().size();
        return options > LintedItem.OPTIONS_MAX
                ? List.of(options + " options are more than " + LintedItem.OPTIONS_MAX)
                : List.of();
    }
}
