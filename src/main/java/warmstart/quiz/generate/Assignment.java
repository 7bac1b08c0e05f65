package warmstart.quiz.generate;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.quiz.material.Material;

/**
 * What a family is to ask.
 *
 * @param pack the pack that the items are filed under
 * @param asked the facts to ask for, all of them askable
 * @param catalog the whole register, from which wrong options are taken
 * @param rng for the choice among options that are equally good; a family draws nothing that a learner's variant should draw
 * @param material what authors give the families beside the register
 */
public record Assignment(String pack, List<Fact> asked, FactCatalog catalog, Rng rng, Material material) {
    public Assignment {
        Objects.requireNonNull(pack, "pack");
        asked = List.copyOf(asked);
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(rng, "rng");
        Objects.requireNonNull(material, "material");
    }

    /** What is asked of the register alone. */
    public Assignment(String pack, List<Fact> asked, FactCatalog catalog, Rng rng) {
        this(pack, asked, catalog, rng, Material.none());
    }

    /** The facts to ask for that have some property, in their order. */
    public List<Fact> asked(Predicate<Fact> property) {
        return asked.stream().filter(property).toList();
    }

    /** The facts of these names that may be asked; empty when one of them may not, or does not exist. */
    public List<Fact> askable(List<warmstart.facts.FactId> names) {
        List<Fact> found = names.stream()
                .flatMap(name -> catalog.find(name).stream())
                .filter(Fact::askable)
                .distinct()
                .toList();
        return found.size() == names.stream().distinct().count() ? found : List.of();
    }
}
