package warmstart.quiz.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FormerValue;
import warmstart.facts.Quantity;
import warmstart.facts.Setting;
import warmstart.quiz.Lookalike;

/** The values that a wrong answer may turn out to be: what the fact was, its siblings, what it is confused with. */
final class Lookalikes {
    private final FactCatalog catalog;

    Lookalikes(FactCatalog catalog) {
        this.catalog = catalog;
    }

    List<Lookalike> of(Fact fact) {
        List<Lookalike> found = new ArrayList<>();
        fact.past().former().forEach(former -> former.quantity().ifPresent(was -> found.add(past(was, former))));
        catalog.all().stream()
                .filter(other -> other.askable() && Siblings.are(fact, other))
                .forEach(other -> other.setting().ifPresent(set -> found.add(sibling(fact, set))));
        confusions(fact)
                .forEach(other -> found.add(new Lookalike(other.quantity().orElseThrow(), "is " + Stems.named(other))));
        return found;
    }

    /** The facts with a number that are confused with this one, in the order of likelihood, then those that name it so. */
    List<Fact> confusions(Fact fact) {
        Stream<Fact> named = fact.confusions().stream().flatMap(id -> catalog.find(id).stream());
        Stream<Fact> naming = catalog.all().stream()
                .filter(other -> other.confusions().stream()
                        .anyMatch(id -> catalog.find(id).filter(fact::equals).isPresent()));
        return Stream.concat(named, naming)
                .distinct()
                .filter(other -> other.askable() && other.setting().isPresent())
                .toList();
    }

    private static Lookalike past(Quantity was, FormerValue former) {
        String when = former.until().isEmpty() ? "in the past" : "until " + former.until();
        return new Lookalike(was, "was the value " + when);
    }

    private static Lookalike sibling(Fact asked, Setting other) {
        String wanted = asked.setting().orElseThrow().qualifier().word();
        String given = other.qualifier().word();
        return new Lookalike(other.quantity(), "is the " + given + "; the " + wanted + " was asked");
    }
}
