package warmstart.quiz.lint.amount;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;

/** The rules about options that are amounts. */
public final class AmountRules {
    private AmountRules() {}

    /** All of them, in the order in which they are reported. */
    public static List<ItemRule> all() {
        return List.of(
                new ImplausibleDistractor(),
                new UnorderedAmounts(),
                new SecondKey(),
                new NearKey(),
                new EquivalentOptions(),
                new OverlappingRanges(),
                new NumberFormat(),
                new MixedUnits(),
                new NounCue());
    }
}
