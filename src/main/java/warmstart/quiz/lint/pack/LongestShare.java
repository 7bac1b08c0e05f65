package warmstart.quiz.lint.pack;

import java.util.List;
import java.util.Locale;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;

/** Keys that are the longest option more often than chance allows: then length can be guessed by. */
final class LongestShare implements PackRule {

    private static final int ITEMS_MIN = 40;
    /** A normal value is larger once in a hundred times. */
    private static final double DEVIATIONS = 2.326;

    @Override
    public Rule rule() {
        return Rule.soft("longest-share", "make the wrong options as exact as the keys");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        double expected = 0;
        double variance = 0;
        int longest = 0;
        int counted = 0;
        for (LintedItem item : pack.items()) {
            if (item.onlyKey().isEmpty()
                    || item.choosesAmounts()
                    || item.choices().size() < 2) {
                continue;
            }
            double chance = 1.0 / item.choices().size();
            counted++;
            expected += chance;
            variance += chance * (1 - chance);
            longest += isLongest(item) ? 1 : 0;
        }
        boolean tooMany = counted >= ITEMS_MIN && longest - expected > DEVIATIONS * Math.sqrt(variance);
        return tooMany
                ? List.of(Finding.of(
                        pack,
                        rule(),
                        String.format(
                                Locale.ROOT,
                                "the key is the longest option in %d of %d items; chance gives %.0f",
                                longest,
                                counted,
                                expected)))
                : List.of();
    }

    private static boolean isLongest(LintedItem item) {
        int key = item.onlyKey().orElseThrow().text().length();
        return item.distractors().stream().allMatch(option -> option.text().length() < key);
    }
}
