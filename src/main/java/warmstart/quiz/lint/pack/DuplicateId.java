package warmstart.quiz.lint.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;

/** Two items of one name. */
final class DuplicateId implements PackRule {

    @Override
    public Rule rule() {
        return Rule.error("duplicate-id", "give the later item an id of its own");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        Map<String, LintedItem> seen = new LinkedHashMap<>();
        List<Finding> found = new ArrayList<>();
        for (LintedItem item : pack.items()) {
            // The typed and the chosen form of a generated item share its name.
            String name = item.declared().generated() ? item.id() + " " + item.form() : item.id();
            LintedItem first = seen.putIfAbsent(name, item);
            if (first != null) {
                found.add(Finding.at(item, rule(), "the id is taken by the item at " + first.where()));
            }
        }
        return found;
    }
}
