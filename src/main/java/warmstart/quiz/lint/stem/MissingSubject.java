package warmstart.quiz.lint.stem;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.QuestionForm;

/** A stem that does not say what it is about. Flaw 14. */
final class MissingSubject implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("missing-subject", "name the subject of the fact in the stem");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        // What is joined names the subjects beside each other, below the question.
        if (item.form() == QuestionForm.MATCHING) {
            return List.of();
        }
        Set<String> stem = Words.meaning(item.stem());
        return item.evidence().facts().stream()
                .filter(fact -> !Words.meaning(fact.subject()).isEmpty())
                .filter(fact -> Collections.disjoint(stem, Words.meaning(fact.subject())))
                .filter(fact -> item.declared().generated())
                .map(fact -> "the stem has no word of " + Plain.quoted(fact.subject()))
                .toList();
    }
}
