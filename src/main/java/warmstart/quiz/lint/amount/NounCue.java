package warmstart.quiz.lint.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;

/** A noun whose number does not agree with its amount: 1 attempts. Flaw 17. */
final class NounCue implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.hard("noun-cue", "write the noun as its number wants it: `1 attempt`, `2 attempts`");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return item.choices().stream()
                .filter(option -> option.amount()
                        .filter(amount -> disagrees(option.text(), amount))
                        .isPresent())
                .map(option -> "number and noun of option " + Plain.quoted(option.text()) + " do not agree")
                .toList();
    }

    private static boolean disagrees(String text, Quantity amount) {
        boolean one = amount.value().compareTo(BigDecimal.ONE) == 0;
        boolean nouns = amount.unit().dimension() == Dimension.COUNT
                || SPELT.contains(word(text))
                || SPELT.contains(word(text) + "s");
        String noun = word(text);
        if (!nouns || noun.length() < 3) {
            return false;
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss");
        return one ? plural : !plural && SPELT.contains(noun + "s");
    }

    /** The first word after the number. */
    private static String word(String text) {
        List<String> words = Words.of(text);
        return words.size() > 1 ? words.get(1) : "";
    }

    private static final Set<String> SPELT = Set.of(
            "milliseconds",
            "seconds",
            "minutes",
            "hours",
            "days",
            "bytes",
            "kilobytes",
            "megabytes",
            "gigabytes",
            "attempts",
            "retries",
            "layers",
            "times",
            "messages",
            "records",
            "functions",
            "versions",
            "regions",
            "requests");
}
