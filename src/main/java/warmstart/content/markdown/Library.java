package warmstart.content.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.notes.PageId;
import warmstart.notes.Vault;

/** All that a page may show besides its own text: the notes it links to or embeds, and the facts it states. Immutable. */
public final class Library {
    private final Vault vault;
    private final Map<PageId, NoteSource> sources;
    private final Map<PageId, List<Fact>> facts = new LinkedHashMap<>();

    /**
     * A library.
     *
     * @param vault the notes; their HTML is not used
     * @param sources the Markdown of the notes that may be embedded
     * @param catalog the facts
     */
    public Library(Vault vault, Map<PageId, NoteSource> sources, FactCatalog catalog) {
        this.vault = vault;
        this.sources = new LinkedHashMap<>(sources);
        for (Fact fact : catalog.all()) {
            vault.named(fact.anchor().note())
                    .ifPresent(page -> facts.computeIfAbsent(page.id(), id -> new ArrayList<>())
                            .add(fact));
        }
    }

    /** The notes. */
    public Vault vault() {
        return vault;
    }

    /** The Markdown of a note. */
    Optional<NoteSource> source(PageId page) {
        return Optional.ofNullable(sources.get(page));
    }

    /** The facts that a page states. */
    List<Fact> factsOf(PageId page) {
        return List.copyOf(facts.getOrDefault(page, List.of()));
    }
}
