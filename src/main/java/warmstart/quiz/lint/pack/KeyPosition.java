package warmstart.quiz.lint.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;
import warmstart.quiz.lint.view.QuestionForm;

/** Keys that stand in some places more often than chance allows (chi-square, p below 0.01, from 40 items on). Flaw 20. */
final class KeyPosition implements PackRule {

    private static final int ITEMS_MIN = 40;
    private static final int EXPECTED_MIN = 5;
    private static final double CHANCE_MIN = 0.01;

    @Override
    public Rule rule() {
        return Rule.hard("key-position", "shuffle the options, or choose other amounts around the key");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        Map<Integer, int[]> places = places(pack.items());
        List<Finding> found = new ArrayList<>();
        double chiSquare = 0;
        int freedom = 0;
        int all = 0;
        for (Map.Entry<Integer, int[]> group : places.entrySet()) {
            int count = Arrays.stream(group.getValue()).sum();
            double own = ChiSquare.uniform(group.getValue());
            check(pack, own, group.getKey() - 1, count, Arrays.toString(group.getValue()))
                    .ifPresent(found::add);
            // Below five expected in a place the distribution is not the one that is computed.
            if (count >= EXPECTED_MIN * group.getKey()) {
                chiSquare += own;
                freedom += group.getKey() - 1;
                all += count;
            }
        }
        if (found.isEmpty()) {
            check(pack, chiSquare, freedom, all, "items of all sizes").ifPresent(found::add);
        }
        return found;
    }

    private Optional<Finding> check(LintedPack pack, double chiSquare, int freedom, int count, String places) {
        double chance = count < ITEMS_MIN ? 1 : ChiSquare.chance(chiSquare, freedom);
        return chance >= CHANCE_MIN
                ? Optional.empty()
                : Optional.of(Finding.of(
                        pack,
                        rule(),
                        String.format(
                                Locale.ROOT,
                                "the keys of %d items stand unevenly: %s (chi-square %.1f, %d degrees of freedom, p %.4f)",
                                count,
                                places,
                                chiSquare,
                                freedom,
                                chance)));
    }

    private static Map<Integer, int[]> places(List<LintedItem> items) {
        Map<Integer, int[]> places = new TreeMap<>();
        for (LintedItem item : items) {
            int options = item.choices().size();
            if (item.form() == QuestionForm.SINGLE && item.onlyKey().isPresent() && options > 1) {
                int place = item.choices().indexOf(item.onlyKey().get());
                places.computeIfAbsent(options, key -> new int[key])[place]++;
            }
        }
        return places;
    }
}
