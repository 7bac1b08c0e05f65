package warmstart.quiz.lint.stem;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;

/** A choice whose stem has its gap in the middle: the reader has to keep both halves in mind. Flaw 4. */
final class MiddleGap implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.hard("middle-gap", "ask a question, or move the gap to the end");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        if (!item.form().isChoice()) {
            return List.of();
        }
        int gap = Math.max(item.stem().lastIndexOf("__"), item.stem().lastIndexOf("[…]"));
        boolean middle = gap >= 0 && item.stem().substring(gap).chars().anyMatch(Character::isLetterOrDigit);
        int first = item.stem().indexOf("__");
        boolean several = first >= 0
                && gap > first
                && item.stem().substring(first, gap).chars().anyMatch(Character::isLetterOrDigit);
        return middle || several ? List.of("the gap stands before the end of the stem") : List.of();
    }
}
