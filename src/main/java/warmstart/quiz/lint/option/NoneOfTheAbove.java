package warmstart.quiz.lint.option;

import java.util.List;
import java.util.regex.Pattern;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** An option that denies the others: choosing it proves no knowledge. Flaw 2. */
final class NoneOfTheAbove implements ItemRule {

    private static final Pattern NONE = Pattern.compile(
            "^(?:none|neither)(?: of (?:the above|the other|these|those|them|the options|the answers)\\b.*)?$|\\bnone of the above\\b");

    @Override
    public Rule rule() {
        return Rule.hard("none-of-the-above", "name a real misconception instead");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return item.choices().stream()
                .filter(option -> NONE.matcher(Plain.of(option.text())).find())
                .map(option -> "option " + Plain.quoted(option.text()) + " denies the others")
                .toList();
    }
}
