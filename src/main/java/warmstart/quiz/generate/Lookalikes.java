package warmstart.quiz.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.facts.FormerValue;
import warmstart.facts.Quantity;
import warmstart.facts.Setting;
import warmstart.quiz.question.Lookalike;

/** The values that a wrong answer may turn out to be: what the fact was, its siblings, what it is confused with. */
final class Lookalikes {
    private final FactCatalog catalog;
    private final List<Fact> numbers;
    private final Map<FactId, List<Fact>> naming = new LinkedHashMap<>();

    Lookalikes(FactCatalog catalog) {
        this.catalog = catalog;
        this.numbers = catalog.askable().stream()
                .filter(fact -> fact.setting().isPresent())
                .toList();
        numbers.forEach(fact -> named(fact)
                .forEach(other -> naming.computeIfAbsent(other.id(), id -> new ArrayList<>())
                        .add(fact)));
    }

    List<Lookalike> of(Fact fact) {
        List<Lookalike> found = new ArrayList<>();
        fact.past().former().forEach(former -> former.quantity().ifPresent(was -> found.add(past(was, former))));
        numbers.stream()
                .filter(other -> Siblings.are(fact, other))
                .forEach(other -> other.setting().ifPresent(set -> found.add(sibling(fact, set))));
        confusions(fact)
                .forEach(other -> found.add(new Lookalike(other.quantity().orElseThrow(), "is " + Stems.named(other))));
        return found;
    }

    /** The facts with a number that are confused with this one, in the order of likelihood, then those that name it so. */
    List<Fact> confusions(Fact fact) {
        List<Fact> others = naming.getOrDefault(fact.id(), List.of());
        return Stream.concat(named(fact), others.stream())
                .distinct()
                .filter(other -> other.askable() && other.setting().isPresent())
                .toList();
    }

    private Stream<Fact> named(Fact fact) {
        return fact.confusions().stream().flatMap(id -> catalog.find(id).stream());
    }

    private static Lookalike past(Quantity was, FormerValue former) {
        String when = former.until().isEmpty() ? "in the past" : "until " + former.until();
        // "5 s for viewer events" says more than its number.
        boolean amountOnly = Quantity.parse(former.text()).filter(was::sameAs).isPresent();
        return new Lookalike(was, "was the value " + when + (amountOnly ? "" : " (" + former.text() + ")"));
    }

    private static Lookalike sibling(Fact asked, Setting other) {
        String wanted = asked.setting().orElseThrow().qualifier().word();
        String given = other.qualifier().word();
        return new Lookalike(other.quantity(), "is the " + given + "; the " + wanted + " was asked");
    }
}
