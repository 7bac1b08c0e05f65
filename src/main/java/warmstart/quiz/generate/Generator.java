package warmstart.quiz.generate;

import java.util.List;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.quiz.Item;

/** A family of questions: the same register and seed give the same items. */
@FunctionalInterface
public interface Generator {
    /**
     * The items of this family.
     *
     * @param asked the facts to ask for, all of them askable
     * @param catalog the whole register, from which wrong options are taken
     */
    List<Item> generate(List<Fact> asked, FactCatalog catalog, Rng rng);
}
