package warmstart.quiz.lint.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** Ranges with values in common: a value in both makes both right. Flaw 10. */
final class OverlappingRanges implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("overlapping-ranges", "let each range begin after the one before");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < item.choices().size(); i++) {
            for (int j = i + 1; j < item.choices().size(); j++) {
                LintedOption one = item.choices().get(i);
                LintedOption other = item.choices().get(j);
                Optional<Range> range = Range.of(one.text());
                if (range.isPresent()
                        && Range.of(other.text()).filter(range.get()::overlaps).isPresent()) {
                    overlaps.add(
                            "options " + Plain.quoted(one.text()) + " and " + Plain.quoted(other.text()) + " overlap");
                }
            }
        }
        return overlaps;
    }
}
