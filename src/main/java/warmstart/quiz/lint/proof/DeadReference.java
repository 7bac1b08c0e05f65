package warmstart.quiz.lint.proof;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** A section, page or picture that is not there. */
final class DeadReference implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("dead-reference", "correct the link, or add what it points at");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return item.evidence().references().stream()
                .filter(reference -> !reference.resolves())
                .map(reference -> Plain.quoted(reference.target()) + " leads nowhere")
                .toList();
    }
}
