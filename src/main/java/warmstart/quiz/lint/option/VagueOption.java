package warmstart.quiz.lint.option;

import java.util.List;
import java.util.Set;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;

/** An option whose truth depends on how one takes a word. Flaw 18. */
final class VagueOption implements ItemRule {

    private static final Set<String> WORDS = Set.of(
            "often",
            "usually",
            "some",
            "sometimes",
            "frequently",
            "rarely",
            "seldom",
            "generally",
            "typically",
            "mostly",
            "probably",
            "occasionally",
            "normally",
            "many",
            "few",
            "several");

    @Override
    public Rule rule() {
        return Rule.soft("vague-option", "give a number or a condition");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return item.choices().stream()
                .flatMap(option -> Words.said(option.text(), WORDS).stream()
                        .map(word -> "option " + Plain.quoted(option.text()) + " says `" + word + "`"))
                .toList();
    }
}
