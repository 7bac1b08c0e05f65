package warmstart.quiz.lint.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import warmstart.base.Counted;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.lint.view.QuestionForm;

/** A variant of an item with variables in which options coincide or the key is not the only one. */
final class BrokenVariant implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("broken-variant", "narrow the ranges of the variables");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < item.declared().variants().size(); i++) {
            String why = flaw(item.declared().variants().get(i), item.form());
            if (!why.isEmpty()) {
                broken.add("variant " + (i + 1) + " has " + why);
            }
        }
        return broken;
    }

    private static String flaw(List<LintedOption> options, QuestionForm form) {
        long keys = options.stream().filter(LintedOption::isKey).count();
        if (keys == 0 || (keys > 1 && form == QuestionForm.SINGLE)) {
            return Counted.of(keys, "key");
        }
        Set<String> seen = new LinkedHashSet<>();
        return options.stream()
                .filter(option -> !seen.add(sense(option)))
                .map(option -> "the option " + Plain.quoted(option.text()) + " twice")
                .findFirst()
                .orElse("");
    }

    /** What an option says: two ways of writing one amount are one option. */
    private static String sense(LintedOption option) {
        return option.amount()
                .map(amount -> amount.unit().dimension() + " "
                        + amount.inBase().stripTrailingZeros().toPlainString())
                .orElseGet(() -> Plain.of(option.text()));
    }
}
