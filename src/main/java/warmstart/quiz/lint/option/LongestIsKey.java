package warmstart.quiz.lint.option;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** A key that is much longer than the rest, because it alone was made exact. Flaw 7. */
final class LongestIsKey implements ItemRule {

    private static final int WORDS_FEW = 3;
    private static final double OVER_NEXT = 1.25;
    private static final double OVER_MEAN = 1.5;

    @Override
    public Rule rule() {
        return Rule.hint("longest-is-key", "shorten the key, or make the wrong options as exact");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        Optional<LintedOption> key = item.onlyKey();
        if (key.isEmpty()
                || item.distractors().isEmpty()
                || Words.count(key.get().text()) <= WORDS_FEW) {
            return List.of();
        }
        int length = key.get().text().length();
        IntSummaryStatistics others = item.distractors().stream()
                .mapToInt(option -> option.text().length())
                .summaryStatistics();
        boolean longest = length > others.getMax();
        boolean overNext = length > OVER_NEXT * others.getMax();
        boolean overMean = length >= OVER_MEAN * others.getAverage();
        return longest && (overNext || overMean)
                ? List.of("the key has " + length + " characters, the next " + others.getMax())
                : List.of();
    }
}
