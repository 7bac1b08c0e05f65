package warmstart.quiz.lint.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Amounts;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.view.LintedItem;

/** An amount that differs from the one in the cited line. */
final class QuotedNumber implements ItemRule {

    @Override
    public Rule rule() {
        return Rule.soft("quoted-number", "compare the number with the section it refers to");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        List<Quantity> stated = Amounts.in(item.evidence().citedLine());
        if (stated.isEmpty() || item.declared().generated() || item.declared().scenario()) {
            return List.of();
        }
        Stream<Quantity> key = item.keyAmount().stream();
        // What the options and the stem say may be quoted, and so may what the line says.
        List<Quantity> known = new ArrayList<>(Amounts.in(item.stem()));
        item.choices().forEach(option -> option.amount().ifPresent(known::add));
        known.addAll(stated);
        Stream<Quantity> explained = Amounts.in(item.evidence().explanation()).stream()
                .filter(amount -> known.stream().noneMatch(amount::sameAs));
        return Stream.concat(key.filter(amount -> stated.stream().noneMatch(amount::sameAs)), explained)
                .filter(amount -> amount.unit().dimension() != Dimension.COUNT)
                .filter(amount -> stated.stream()
                        .anyMatch(other ->
                                other.unit().dimension() == amount.unit().dimension()))
                .map(amount -> "`" + amount + "` is not what "
                        + Plain.quoted(item.evidence().citedLine()) + " says")
                .distinct()
                .toList();
    }
}
