package warmstart.quiz.lint.shape;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;

/** The rules without which an item cannot be answered or graded. */
public final class ShapeRules {
    private ShapeRules() {}

    /** All of them, in the order in which they are reported. */
    public static List<ItemRule> all() {
        return List.of();
    }
}
