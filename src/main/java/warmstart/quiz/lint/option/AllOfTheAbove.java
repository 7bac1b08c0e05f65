package warmstart.quiz.lint.option;

import java.util.List;
import java.util.regex.Pattern;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** An option that joins the others: knowing two of them is enough. Flaw 3. */
final class AllOfTheAbove implements ItemRule {

    private static final Pattern ALL = Pattern.compile(
            "^(?:all|both|any|either)(?: of (?:the above|the other|these|those|them|the options|the answers)\\b.*)?$"
                    + "|\\b(?:all|both|any) of the above\\b");

    @Override
    public Rule rule() {
        return Rule.hard("all-of-the-above", "ask for several answers, or name a real misconception");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return item.choices().stream()
                .filter(option -> ALL.matcher(Plain.of(option.text())).find())
                .map(option -> "option " + Plain.quoted(option.text()) + " joins the others")
                .toList();
    }
}
