package warmstart.quiz.lint.shape;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;

/** The rules without which an item cannot be answered or graded. */
public final class ShapeRules {
    private ShapeRules() {}

    /** All of them, in the order in which they are reported. */
    public static List<ItemRule> all() {
        return List.of(
                new NoKey(),
                new TwoKeys(),
                new AnnouncedCount(),
                new EmptyText(),
                new DuplicateOption(),
                new TooManyOptions(),
                new UnknownAttribute(),
                new UnresolvedPlaceholder(),
                new BrokenVariant(),
                new NumericTolerance(),
                new NumericUnit(),
                new ExamShape(),
                new MissingFeedback());
    }
}
