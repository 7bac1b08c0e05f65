package warmstart.quiz.lint.stem;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;

/** The rules about what is asked. */
public final class StemRules {
    private StemRules() {}

    /** All of them, in the order in which they are reported. */
    public static List<ItemRule> all() {
        return List.of(
                new NegativeStem(),
                new DoubleNegative(),
                new AbsoluteStem(),
                new MiddleGap(),
                new StemLength(),
                new StemTooLong(),
                new MissingSubject(),
                new QuestionMarks(),
                new OpenPronoun(),
                new MarkupLeft(),
                new GratuitousInformation(),
                new UnfocusedStem(),
                new RecalledItem());
    }
}
