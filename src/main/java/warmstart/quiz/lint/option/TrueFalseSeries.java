package warmstart.quiz.lint.option;

import java.util.List;
import java.util.regex.Pattern;
import warmstart.base.Counted;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** Options that are verdicts: half of all guesses are right. Flaw 5. */
final class TrueFalseSeries implements ItemRule {

    private static final Pattern VERDICT = Pattern.compile("^(?:true|false|yes|no)(?:$|[,.;:–—])");

    @Override
    public Rule rule() {
        return Rule.hard("true-false-series", "ask which one, or ask for the cause");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        long verdicts = item.choices().stream()
                .filter(option -> VERDICT.matcher(Plain.of(option.text())).find())
                .count();
        return verdicts > 0 && verdicts * 2 >= item.choices().size()
                ? List.of(verdicts + " of " + Counted.of(item.choices().size(), "option") + " begin with a verdict")
                : List.of();
    }
}
