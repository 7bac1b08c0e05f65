package warmstart.quiz.lint.rule;

import java.util.List;
import warmstart.quiz.lint.view.LintedPack;

/** A rule that only many items together can keep or break. */
public interface PackRule {
    /** Its name, weight and remedy. */
    Rule rule();

    /** Every breach, with the item it is found at or the pack as a whole. */
    List<Finding> findings(LintedPack pack);
}
