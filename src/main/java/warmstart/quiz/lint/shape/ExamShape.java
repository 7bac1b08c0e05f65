package warmstart.quiz.lint.shape;

import java.util.List;
import warmstart.base.Counted;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.QuestionForm;

/** A choice in another shape than the exam has: four options, or five and more of which two and more are right. */
final class ExamShape implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("exam-shape", "write four options with one key, or at least five with two or more");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        if (!item.form().isChoice() || item.declared().generated()) {
            return List.of();
        }
        int options = item.options().size();
        boolean single = item.form() == QuestionForm.SINGLE && options == 4;
        boolean multiple = item.form() == QuestionForm.MULTIPLE
                && options >= 5
                && item.keys().size() >= 2;
        return single || multiple
                ? List.of()
                : List.of(Counted.of(options, "option") + " with "
                        + Counted.of(item.keys().size(), "key") + " is no shape of the exam");
    }
}
