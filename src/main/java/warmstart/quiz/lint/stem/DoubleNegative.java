package warmstart.quiz.lint.stem;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Sentences;
import warmstart.quiz.lint.view.LintedItem;

/** A negative question with a negative option: two turns in the head for one piece of knowledge. */
final class DoubleNegative implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("double-negative", "take the negation out of the question");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        if (!item.form().isChoice()
                || Negations.in(Plain.withoutCode(Sentences.question(item.stem())))
                        .isEmpty()) {
            return List.of();
        }
        return item.choices().stream()
                .filter(option ->
                        !Negations.in(Plain.withoutCode(option.text())).isEmpty())
                .map(option -> "the question and option " + Plain.quoted(option.text()) + " are both negative")
                .limit(1)
                .toList();
    }
}
