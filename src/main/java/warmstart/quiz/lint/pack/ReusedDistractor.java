package warmstart.quiz.lint.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;

/** A wrong option in so many items that learners strike it out unread. */
final class ReusedDistractor implements PackRule {

    private static final int ITEMS_MAX = 5;
    private static final double SHARE_MAX = 0.1;

    @Override
    public Rule rule() {
        return Rule.hint("reused-distractor", "replace it where another misconception is likelier");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        Map<String, Set<String>> items = new LinkedHashMap<>();
        long choices =
                pack.items().stream().filter(item -> item.form().isChoice()).count();
        for (LintedItem item : pack.items()) {
            item.choices().stream()
                    .filter(option -> !option.isKey() && option.amount().isEmpty())
                    .forEach(option -> items.computeIfAbsent(Plain.of(option.text()), key -> new LinkedHashSet<>())
                            .add(item.id()));
        }
        // An option that is the key elsewhere cannot be struck out.
        pack.items().forEach(item -> item.keys().forEach(key -> items.remove(Plain.of(key.text()))));
        return items.entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() > ITEMS_MAX && entry.getValue().size() > SHARE_MAX * choices)
                .map(entry -> Finding.of(
                        pack,
                        rule(),
                        "option " + Plain.quoted(entry.getKey()) + " is wrong in "
                                + entry.getValue().size() + " items"))
                .toList();
    }
}
