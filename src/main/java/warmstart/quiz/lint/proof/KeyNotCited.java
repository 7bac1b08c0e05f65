package warmstart.quiz.lint.proof;

import java.util.List;
import java.util.Optional;
import warmstart.facts.Quantity;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Amounts;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** A generated key that the cited line does not state. Flaw 23. */
final class KeyNotCited implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.hard("key-not-cited", "cite the line that states the key");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        String line = item.evidence().citedLine();
        boolean computed =
                item.declared().scenario() || item.evidence().simulated().isPresent();
        if (!item.declared().generated() || computed || line.isEmpty()) {
            return List.of();
        }
        Optional<Quantity> amount = item.keyAmount();
        boolean stated = amount.isPresent()
                ? Amounts.stands(amount.get(), line)
                : item.keys().stream().allMatch(key -> Plain.holds(Plain.of(line), Plain.of(key.text())));
        return stated ? List.of() : List.of("the key does not stand in " + Plain.quoted(line));
    }
}
