package warmstart.quiz.lint.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import warmstart.facts.Dimension;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** Amounts that do not stand in order of size, so that a reader has to search. Flaw 11. */
final class UnorderedAmounts implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.hard("unordered-amounts", "sort the options by size, rising or falling");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        if (!item.choosesAmounts()
                || item.choices().stream()
                                .map(option -> dimension(option))
                                .distinct()
                                .count()
                        > 1) {
            return List.of();
        }
        List<BigDecimal> sizes = item.choices().stream()
                .map(option -> option.amount().orElseThrow().inBase())
                .toList();
        boolean rising =
                IntStream.range(1, sizes.size()).allMatch(i -> sizes.get(i - 1).compareTo(sizes.get(i)) <= 0);
        boolean falling =
                IntStream.range(1, sizes.size()).allMatch(i -> sizes.get(i - 1).compareTo(sizes.get(i)) >= 0);
        return rising || falling ? List.of() : List.of("the amounts do not stand in order of size");
    }

    private static Dimension dimension(LintedOption option) {
        return option.amount().orElseThrow().unit().dimension();
    }
}
