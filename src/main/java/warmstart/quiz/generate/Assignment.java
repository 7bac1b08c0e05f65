package warmstart.quiz.generate;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;

/**
 * What a family is to ask.
 *
 * @param pack the pack that the items are filed under
 * @param asked the facts to ask for, all of them askable
 * @param catalog the whole register, from which wrong options are taken
 * @param rng for the choice among options that are equally good; a family draws nothing that a learner's variant should draw
 */
public record Assignment(String pack, List<Fact> asked, FactCatalog catalog, Rng rng) {
    public Assignment {
        Objects.requireNonNull(pack, "pack");
        asked = List.copyOf(asked);
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(rng, "rng");
    }

    /** The facts to ask for that have some property, in their order. */
    public List<Fact> asked(Predicate<Fact> property) {
        return asked.stream().filter(property).toList();
    }
}
