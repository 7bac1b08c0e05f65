package warmstart.quiz.lint.proof;

import java.util.List;
import java.util.Optional;
import warmstart.facts.Quantity;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Amounts;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** A key that the simulator does not reproduce. */
final class ScenarioKey implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("scenario-key", "correct the key, or the scenario");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return item.evidence().simulated().stream()
                .filter(result -> item.form().isChoice() || item.keyAmount().isPresent())
                .filter(result -> !agrees(item, result))
                .map(result -> "the simulator gives " + Plain.quoted(result))
                .toList();
    }

    private static boolean agrees(LintedItem item, String result) {
        Optional<Quantity> amount = Amounts.whole(result);
        boolean same = amount.isPresent()
                && item.keyAmount().filter(amount.get()::sameAs).isPresent();
        return same || item.keys().stream().anyMatch(key -> Plain.of(key.text()).equals(Plain.of(result)));
    }
}
