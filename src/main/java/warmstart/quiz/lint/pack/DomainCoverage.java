package warmstart.quiz.lint.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;

/** An exam domain without an item, or with far fewer or more than its weight. */
final class DomainCoverage implements PackRule {

    private static final int ITEMS_MIN = 40;
    private static final int POINTS_MAX = 15;

    @Override
    public Rule rule() {
        return Rule.soft("domain-coverage", "write items for the domain that is short of them");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        List<LintedItem> placed = pack.items().stream()
                .filter(item -> item.declared().domain().isPresent())
                .toList();
        List<Finding> found = new ArrayList<>();
        pack.domains().forEach((domain, weight) -> {
            long count = placed.stream()
                    .filter(item -> item.declared().domain().orElseThrow().equals(domain))
                    .count();
            double percent = placed.isEmpty() ? 0 : 100.0 * count / placed.size();
            boolean far = placed.size() >= ITEMS_MIN && Math.abs(percent - weight) > POINTS_MAX;
            if (count == 0 || far) {
                found.add(Finding.of(
                        pack,
                        rule(),
                        String.format(
                                Locale.ROOT,
                                "domain %d has %.0f %% of the items and weighs %d %%",
                                domain,
                                percent,
                                weight)));
            }
        });
        return found;
    }
}
