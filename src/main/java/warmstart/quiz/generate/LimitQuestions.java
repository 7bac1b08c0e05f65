package warmstart.quiz.generate;

import java.util.List;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.quiz.Item;

/** Asks for the number of every fact that has one. */
public final class LimitQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "limit";

    /** The items of all askable facts with a number. */
    public static List<Item> generate(FactCatalog catalog, Rng rng) {
        return new LimitQuestions().generate(catalog.askable(), catalog, rng);
    }

    @Override
    public List<Item> generate(List<Fact> asked, FactCatalog catalog, Rng rng) {
        return List.of();
    }
}
