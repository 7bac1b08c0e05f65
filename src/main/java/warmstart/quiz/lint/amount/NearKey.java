package warmstart.quiz.lint.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import warmstart.facts.Quantity;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** A wrong amount so close to the key that rounding decides. Flaw 12. */
final class NearKey implements ItemRule {

    private static final BigDecimal SHARE = new BigDecimal("0.05");

    @Override
    public Rule rule() {
        return Rule.hard("near-key", "take a value at least 5 % away from the key");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        Optional<Quantity> key = item.onlyKey().flatMap(LintedOption::amount);
        if (key.isEmpty() || key.get().inBase().signum() == 0) {
            return List.of();
        }
        return item.distractors().stream()
                .limit(LintedItem.OPTIONS_MAX)
                .filter(option -> option.amount()
                        .filter(amount -> near(amount, key.get()))
                        .isPresent())
                .map(option -> "option " + Plain.quoted(option.text()) + " is within 5 % of the key")
                .toList();
    }

    private static boolean near(Quantity amount, Quantity key) {
        BigDecimal gap = amount.inBase().subtract(key.inBase()).abs();
        return amount.unit().dimension() == key.unit().dimension()
                && gap.signum() > 0
                && gap.compareTo(key.inBase().multiply(SHARE)) <= 0;
    }
}
