package warmstart.quiz.lint.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** Numbers written in different ways, so that one stands out by its form. Flaw 21. */
final class NumberFormat implements ItemRule {

    private static final Pattern GROUPED = Pattern.compile("\\d,\\d{3}");
    private static final Pattern UNGROUPED = Pattern.compile("\\d{4}");
    private static final Pattern PADDED = Pattern.compile("\\.\\d{0,10}0(?!\\d)");

    @Override
    public Rule rule() {
        return Rule.hard("number-format", "write all numbers with the same separators and the same kind of digits");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        if (!item.choosesAmounts()) {
            return List.of();
        }
        List<String> texts =
                item.choices().stream().map(option -> Plain.of(option.text())).toList();
        boolean commas = texts.stream().anyMatch(text -> GROUPED.matcher(text).find());
        boolean bare = texts.stream().anyMatch(text -> UNGROUPED.matcher(text).find());
        boolean padded = texts.stream().anyMatch(text -> PADDED.matcher(text).find());
        List<String> breaches = new ArrayList<>();
        if (commas && bare) {
            breaches.add("some numbers have commas between thousands and some have none");
        }
        if (padded && texts.stream().anyMatch(text -> !PADDED.matcher(text).find())) {
            breaches.add("some numbers end with a zero after the point and some do not");
        }
        return breaches;
    }
}
