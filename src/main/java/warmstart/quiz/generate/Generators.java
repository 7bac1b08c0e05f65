package warmstart.quiz.generate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.Pack;

/** The list of all families, by the names that packs use. A new family is entered here by hand. */
public final class Generators {
    private static final Map<String, Generator> FAMILIES = families();

    private Generators() {}

    private static Map<String, Generator> families() {
        Map<String, Generator> families = new LinkedHashMap<>();
        families.put(LimitQuestions.FAMILY, new LimitQuestions());
        return Collections.unmodifiableMap(families);
    }

    /** The names of all families, in their order. */
    public static Set<String> names() {
        return FAMILIES.keySet();
    }

    /** The deck of these packs. Families that do not exist are passed over; the reader of packs reports them. */
    public static Deck deal(List<Pack> packs, FactCatalog catalog, Rng rng) {
        return new Deck(packs.stream()
                .flatMap(pack -> pack.generate().stream().flatMap(family -> items(family, pack, catalog, rng)))
                .toList());
    }

    private static Stream<Item> items(String family, Pack pack, FactCatalog catalog, Rng rng) {
        List<Fact> asked = catalog.askable().stream()
                .filter(fact -> pack.kinds().contains(fact.kind()))
                .toList();
        return Optional.ofNullable(FAMILIES.get(family)).stream()
                .flatMap(generator ->
                        generator.generate(new Assignment(pack.id(), asked, catalog, rng.named(family))).stream());
    }
}
