package warmstart.quiz.lint.option;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** Options that combine the same members: A and B, B and C. Flaw 13. */
final class CombinedOptions implements ItemRule {

    private static final Pattern LETTERS = Pattern.compile(
            "(?:both |only |options? )?(?:[a-f]|i{1,3}|iv)(?:(?:, | and |, and | or | & )(?:[a-f]|i{1,3}|iv)){1,4}(?: only)?");

    @Override
    public Rule rule() {
        return Rule.hard("combined-options", "ask for several answers instead");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<List<String>> members =
                item.choices().stream().map(option -> Members.of(option.text())).toList();
        List<String> combined = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            List<String> parts = members.get(i);
            boolean letters =
                    LETTERS.matcher(Plain.of(item.choices().get(i).text())).matches();
            if (letters || (parts.size() > 1 && parts.stream().allMatch(part -> elsewhere(part, parts, members)))) {
                combined.add("option " + Plain.quoted(item.choices().get(i).text()) + " combines others");
            }
        }
        return combined;
    }

    private static boolean elsewhere(String part, List<String> own, List<List<String>> all) {
        return all.stream().anyMatch(other -> other != own && other.contains(part));
    }
}
