package warmstart.quiz.lint.shape;

import java.util.List;
import java.util.stream.Stream;
import warmstart.facts.Quantity;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;

/** A numeric question whose stem, key and tolerance measure different things. */
final class NumericUnit implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.error("numeric-unit", "give answer, tolerance and question the same kind of unit");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return item.declared().number().stream()
                .flatMap(number -> Stream.concat(
                                number.tolerance().map(Quantity::unit).stream(), number.stemUnit().stream())
                        .filter(unit ->
                                unit.dimension() != number.amount().unit().dimension())
                        .map(unit -> "the answer `" + number.amount() + "` cannot be given in `" + unit.symbol() + "`"))
                .toList();
    }
}
