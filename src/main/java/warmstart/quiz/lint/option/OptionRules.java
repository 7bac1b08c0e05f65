package warmstart.quiz.lint.option;

import java.util.List;
import warmstart.quiz.lint.rule.ItemRule;

/** The rules about the words of options. */
public final class OptionRules {
    private OptionRules() {}

    /** All of them, in the order in which they are reported. */
    public static List<ItemRule> all() {
        return List.of(
                new NoneOfTheAbove(),
                new AllOfTheAbove(),
                new TrueFalseSeries(),
                new AbsoluteOption(),
                new VagueOption(),
                new LongestIsKey(),
                new WordRepeats(),
                new ImpliedOption(),
                new CombinedOptions(),
                new ConvergenceCue(),
                new ArticleCue(),
                new UnlikeForms(),
                new UnlikeOptions());
    }
}
