package warmstart.quiz.lint.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;

/** Two questions of one session that rest on the same facts. Flaw 22. */
final class FactAskedTwice implements PackRule {

    @Override
    public Rule rule() {
        return Rule.hard("fact-asked-twice", "draw another item");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        Map<String, LintedItem> seen = new LinkedHashMap<>();
        List<Finding> found = new ArrayList<>();
        for (LintedItem item : pack.items()) {
            Set<String> facts = new TreeSet<>();
            item.evidence().facts().forEach(fact -> facts.add(fact.id()));
            LintedItem first = facts.isEmpty() ? null : seen.putIfAbsent(String.join(" ", facts), item);
            if (first != null) {
                found.add(Finding.at(item, rule(), "`" + first.id() + "` asks for the same fact"));
            }
        }
        return found;
    }
}
