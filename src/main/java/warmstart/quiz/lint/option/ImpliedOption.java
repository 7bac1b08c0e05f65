package warmstart.quiz.lint.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** An option that another one contains: if one is right, so is the other. Flaw 10. */
final class ImpliedOption implements ItemRule {

    private static final int WORDS_MIN = 2;

    @Override
    public Rule rule() {
        return Rule.soft("implied-option", "make the options exclude each other");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<Set<String>> senses =
                item.choices().stream().map(option -> sense(option)).toList();
        List<String> implied = new ArrayList<>();
        for (int i = 0; i < senses.size(); i++) {
            for (int j = 0; j < senses.size(); j++) {
                Set<String> less = senses.get(i);
                if (i != j
                        && less.size() >= WORDS_MIN
                        && less.size() < senses.get(j).size()
                        && senses.get(j).containsAll(less)) {
                    implied.add("option " + Plain.quoted(item.choices().get(j).text()) + " contains "
                            + Plain.quoted(item.choices().get(i).text()));
                }
            }
        }
        return implied;
    }

    private static Set<String> sense(LintedOption option) {
        return option.amount().isPresent() ? Set.of() : new LinkedHashSet<>(Words.of(option.text()));
    }
}
