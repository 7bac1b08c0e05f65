package warmstart.quiz.lint;

import java.util.List;
import java.util.stream.Stream;
import warmstart.quiz.lint.amount.AmountRules;
import warmstart.quiz.lint.option.OptionRules;
import warmstart.quiz.lint.proof.ProofRules;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.shape.ShapeRules;
import warmstart.quiz.lint.stem.StemRules;
import warmstart.quiz.lint.view.LintedItem;

/** Holds one item against every rule for items. */
public final class ItemLinter {
    private static final List<ItemRule> RULES = Stream.of(
                    ShapeRules.all(), StemRules.all(), OptionRules.all(), AmountRules.all(), ProofRules.all())
            .flatMap(List::stream)
            .toList();

    private ItemLinter() {}

    /** All rules, in the order in which findings are reported. */
    public static List<ItemRule> rules() {
        return RULES;
    }

    /** Everything that is wrong with an item, whatever its author excuses. */
    public static List<Finding> lint(LintedItem item) {
        return RULES.stream()
                .flatMap(rule -> rule.breaches(item).stream().map(why -> Finding.at(item, rule.rule(), why)))
                .toList();
    }

    /** Whether a generated item may be shown: it has no hard flaw. */
    public static boolean accepts(LintedItem item) {
        return lint(item).stream().noneMatch(finding -> finding.rule().hard());
    }
}
