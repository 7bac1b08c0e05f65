package warmstart.quiz.lint.amount;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** A wrong option that says the same as the key, or that a fact accepts. Flaw 12. */
final class SecondKey implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("second-key", "replace the option: it is right too");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<String> accepted = item.evidence().facts().stream()
                .flatMap(fact -> fact.accepted().stream().map(Plain::of))
                .toList();
        return item.form().isChoice()
                ? item.distractors().stream()
                        .limit(LintedItem.OPTIONS_MAX)
                        .filter(option -> accepted.contains(Plain.of(option.text()))
                                || item.keys().stream().anyMatch(key -> same(key, option)))
                        .map(option -> "option " + Plain.quoted(option.text()) + " is right as well")
                        .toList()
                : List.of();
    }

    private static boolean same(LintedOption key, LintedOption option) {
        boolean amount = key.amount().isPresent()
                && option.amount().filter(key.amount().get()::sameAs).isPresent();
        return amount || Plain.of(key.text()).equals(Plain.of(option.text()));
    }
}
