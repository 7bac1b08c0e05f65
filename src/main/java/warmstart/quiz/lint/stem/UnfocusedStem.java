package warmstart.quiz.lint.stem;

import java.util.List;
import java.util.regex.Pattern;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Sentences;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.QuestionForm;

/** A question that cannot be answered before the options are read. Flaw 19. */
final class UnfocusedStem implements ItemRule {

    private static final Pattern WHICH_IS_TRUE = Pattern.compile(
            "\\b(?:which|what) (?:one )?(?:of (?:the following|these|the options) )?(?:statements? |options? |answers? |sentences? )?"
                    + "(?:[a-z ]{0,60})?\\b(?:is|are) (?:not )?(?:true|correct|right|false|incorrect)\\b");

    @Override
    public Rule rule() {
        return Rule.soft("unfocused-stem", "ask for one thing, so that it can be answered without the options");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        if (item.form() != QuestionForm.SINGLE) {
            return List.of();
        }
        if (item.declared().generated() && !item.declared().typedForm() && item.choosesAmounts()) {
            return List.of("the item has no form without options");
        }
        String question = Plain.of(Sentences.question(item.stem()));
        return WHICH_IS_TRUE.matcher(question).find()
                ? List.of("the question asks only which option is true")
                : List.of();
    }
}
