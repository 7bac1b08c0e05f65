package warmstart.quiz.lint.amount;

import java.util.ArrayList;
import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** Two wrong options that are one amount: 900 s and 15 min. Both can be ruled out. */
final class EquivalentOptions implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("equivalent-options", "replace one of them");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<LintedOption> amounts = item.choices().stream()
                .filter(option -> !option.isKey() && option.amount().isPresent())
                .toList();
        List<String> twins = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            for (LintedOption other : amounts.subList(i + 1, amounts.size())) {
                boolean same = amounts.get(i)
                        .amount()
                        .orElseThrow()
                        .sameAs(other.amount().orElseThrow());
                if (same && !Plain.of(amounts.get(i).text()).equals(Plain.of(other.text()))) {
                    twins.add("options " + Plain.quoted(amounts.get(i).text()) + " and " + Plain.quoted(other.text())
                            + " are the same amount");
                }
            }
        }
        return twins;
    }
}
