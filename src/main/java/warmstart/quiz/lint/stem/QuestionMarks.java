package warmstart.quiz.lint.stem;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.QuestionForm;

/** A stem with several questions, or a choice with none. Flaw 14. */
final class QuestionMarks implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("question-marks", "ask one question and end it with a question mark");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        long marks =
                Plain.withoutCode(item.stem()).chars().filter(c -> c == '?').count();
        boolean open = item.stem().strip().endsWith(":")
                || item.stem().contains("__")
                || !(item.form().isChoice() || item.form() == QuestionForm.NUMERIC);
        if (marks > 1) {
            return List.of("the stem has " + marks + " question marks");
        }
        return marks == 0 && !open ? List.of("the stem asks no question") : List.of();
    }
}
