package warmstart.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import warmstart.base.Where;
import warmstart.content.RegisterRules.Placed;
import warmstart.facts.Exclusion;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;

/**
 * The register with the places where its entries stand, for problems that show only when it is compared with the notes.
 *
 * @param catalog the facts and exclusions
 * @param places where each fact and each exclusion is written, by id
 * @param mentions where the notes still speak of what was excluded
 */
public record FactRegister(FactCatalog catalog, Map<FactId, Where> places, List<Mention> mentions) {
    public FactRegister {
        Objects.requireNonNull(catalog, "catalog");
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        mentions = List.copyOf(mentions);
    }

    static FactRegister of(List<Placed<Fact>> facts, List<Placed<Exclusion>> exclusions, List<Mention> mentions) {
        Map<FactId, Where> places = new LinkedHashMap<>();
        facts.forEach(fact -> places.put(fact.entry().id(), fact.place()));
        exclusions.forEach(exclusion -> places.put(exclusion.entry().id(), exclusion.place()));
        FactCatalog catalog = new FactCatalog(
                facts.stream().map(Placed::entry).toList(),
                exclusions.stream().map(Placed::entry).toList());
        return new FactRegister(catalog, places, mentions);
    }

    /** Where a fact is written; the folder as a whole for one that the register does not hold. */
    public Where place(FactId id) {
        return places.getOrDefault(id, Where.file("facts"));
    }

    /**
     * The place in the notes that still speaks of an excluded statement.
     *
     * @param id the exclusion
     * @param note the note's name
     * @param fragment a heading's text, or {@code ^} and a block id; empty for the note as a whole
     */
    public record Mention(FactId id, String note, String fragment) {}
}
