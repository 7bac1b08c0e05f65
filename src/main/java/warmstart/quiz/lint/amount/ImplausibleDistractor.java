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

/** A wrong amount of another kind than the key, or out of all proportion to it. Flaw 1. */
final class ImplausibleDistractor implements ItemRule {

    private static final BigDecimal FACTOR_MAX = BigDecimal.valueOf(1_000);

    @Override
    public Rule rule() {
        return Rule.soft("implausible-distractor", "take a value that learners confuse with the key");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        Optional<Quantity> key = item.onlyKey().flatMap(LintedOption::amount);
        if (key.isEmpty()) {
            return List.of();
        }
        return item.distractors().stream()
                .limit(LintedItem.OPTIONS_MAX)
                .filter(option -> option.amount()
                        .filter(amount -> !near(amount, key.get()))
                        .isPresent())
                .map(option -> "option " + Plain.quoted(option.text()) + " is out of proportion to the key")
                .toList();
    }

    private static boolean near(Quantity amount, Quantity key) {
        if (amount.unit().dimension() != key.unit().dimension()) {
            return false;
        }
        BigDecimal less = amount.inBase().min(key.inBase());
        BigDecimal more = amount.inBase().max(key.inBase());
        // Nothing is a plausible answer where something is counted, and the other way round.
        return less.signum() == 0 || less.multiply(FACTOR_MAX).compareTo(more) >= 0;
    }
}
