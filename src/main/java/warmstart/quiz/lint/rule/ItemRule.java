package warmstart.quiz.lint.rule;

import java.util.List;
import warmstart.quiz.lint.view.LintedItem;

/** A rule that one item can be held against. A pure function: the same item breaks it in the same words. */
public interface ItemRule {
    /** Its name, weight and remedy. */
    Rule rule();

    /** Why the item breaks the rule, one fragment for each breach; empty when it keeps it. */
    List<String> breaches(LintedItem item);
}
