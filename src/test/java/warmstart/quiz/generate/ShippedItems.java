package warmstart.quiz.generate;

import java.nio.file.Path;
import java.util.List;
import warmstart.base.Rng;
import warmstart.content.FactReader;
import warmstart.content.PackReader;
import warmstart.content.VaultReader;
import warmstart.content.markdown.Markdown;
import warmstart.content.question.MaterialReader;
import warmstart.facts.FactCatalog;
import warmstart.notes.Vault;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.material.Material;

/** The register, the authored material and the deck that come with the product, read once for all tests. */
public final class ShippedItems {
    private static final Path CONTENT = Path.of("content");

    public static final FactCatalog CATALOG =
            FactReader.read(CONTENT, List.of()).value().catalog();
    public static final Vault VAULT =
            new VaultReader(new Markdown()).read(CONTENT, CATALOG).vault();
    public static final Material MATERIAL =
            MaterialReader.read(CONTENT, CATALOG, VAULT).value();
    /** With the seed that the product deals by. */
    public static final Deck DECK = deal(20_261_123L);

    private ShippedItems() {}

    /** The deck of all packs with wrong options drawn by this seed. */
    public static Deck deal(long seed) {
        return Generators.deal(
                PackReader.read(Path.of("quizzes"), List.of()).value(), CATALOG, MATERIAL, new Rng(seed));
    }

    /** The items of a family. */
    public static List<Item> of(String family) {
        return DECK.items().stream()
                .filter(item -> item.id().value().startsWith(family + ":"))
                .toList();
    }
}
