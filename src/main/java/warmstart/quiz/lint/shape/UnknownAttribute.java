package warmstart.quiz.lint.shape;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** Words in the attribute line that mean nothing. */
final class UnknownAttribute implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("unknown-attribute", "correct the word, or remove it");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return item.declared().unknown().stream()
                .map(word -> Plain.quoted(word) + " is no type or attribute of a question")
                .toList();
    }
}
