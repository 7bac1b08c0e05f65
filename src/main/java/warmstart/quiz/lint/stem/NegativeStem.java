package warmstart.quiz.lint.stem;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Sentences;
import warmstart.quiz.lint.view.LintedFact;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.QuestionForm;

/** A question for what is not so, which a hasty reader takes for its opposite. Flaw 8. */
final class NegativeStem implements ItemRule {

    /** A sentence with a gap is the notes' own; what it denies is not what it asks for. */
    private static final String GAP = "___";

    @Override
    public Rule rule() {
        return Rule.soft("negative-stem", "ask for what is so, or write the negation in capitals");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        if (item.form() == QuestionForm.CLOZE && item.stem().contains(GAP)) {
            return List.of();
        }
        String question = Plain.withoutCode(Sentences.question(item.stem()));
        List<String> quiet = Negations.in(question).stream()
                .filter(word -> !Negations.stressed(question, word))
                .toList();
        boolean allowed =
                !item.declared().generated() || item.evidence().facts().stream().anyMatch(LintedFact::negation);
        List<String> told = allowed ? quiet : Negations.in(question);
        return told.stream()
                .map(word -> "the question turns on the word `" + word + "`")
                .toList();
    }
}
