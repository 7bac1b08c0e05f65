package warmstart.quiz.lint.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;

/** Two items that ask the same in the same words. Flaw 22. */
final class DuplicateStem implements PackRule {

    @Override
    public Rule rule() {
        return Rule.hard("duplicate-stem", "remove one, or ask for something else");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        Map<String, LintedItem> seen = new LinkedHashMap<>();
        List<Finding> found = new ArrayList<>();
        for (LintedItem item : pack.items()) {
            LintedItem first = seen.putIfAbsent(Plain.of(item.stem()), item);
            if (first != null && !first.id().equals(item.id()) && !item.stem().isBlank()) {
                found.add(Finding.at(item, rule(), "the stem is that of `" + first.id() + "`"));
            }
        }
        return found;
    }
}
