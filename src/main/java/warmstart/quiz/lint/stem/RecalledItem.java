package warmstart.quiz.lint.stem;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** Words that point to an item recalled from a real exam. Candidates promise AWS not to pass them on. */
final class RecalledItem implements ItemRule {

    private static final List<String> PHRASES = List.of(
            "on the real exam",
            "in the real exam",
            "on the actual exam",
            "in the actual exam",
            "real exam question",
            "actual exam question",
            "appeared on the exam",
            "appeared in the exam",
            "came up in the exam",
            "came up on the exam",
            "seen on the exam",
            "exam dump",
            "exam dumps",
            "braindump",
            "brain dump",
            "examtopics");

    @Override
    public Rule rule() {
        return Rule.soft("recalled-item", "write an item of your own from the documentation");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        String text = Plain.of(item.stem() + " " + item.evidence().explanation());
        return PHRASES.stream()
                .filter(phrase -> Plain.holds(text, phrase))
                .map(phrase -> "the text says `" + phrase + "`")
                .toList();
    }
}
