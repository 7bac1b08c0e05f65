package warmstart.quiz.lint.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import warmstart.base.Where;

/**
 * Items that belong together: a pack, a deck or one session.
 *
 * @param where the file that declares the pack, for what concerns it as a whole
 * @param items in the order of the files
 * @param domains the weight in percent of each domain of its exam, by number; empty without a blueprint
 * @param headings the sections that ought to be asked about, as references write them; empty when nobody keeps a list
 * @param provenance where the items come from
 */
public record LintedPack(
        Where where,
        List<LintedItem> items,
        Map<Integer, Integer> domains,
        List<String> headings,
        Provenance provenance) {
    public LintedPack {
        Objects.requireNonNull(where, "where");
        items = List.copyOf(items);
        domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
        headings = List.copyOf(headings);
        Objects.requireNonNull(provenance, "provenance");
    }

    /** A pack of these, with a clean origin and no blueprint. */
    public static LintedPack of(List<LintedItem> items) {
        Provenance own = new Provenance("original", "CC-BY-4.0", List.of("The authors"));
        return new LintedPack(Where.file("pack.json"), items, Map.of(), List.of(), own);
    }

    /** The same for an exam with these domains. */
    public LintedPack withDomains(Map<Integer, Integer> weights) {
        return new LintedPack(where, items, weights, headings, provenance);
    }

    /** The same for notes with these sections. */
    public LintedPack withHeadings(String... sections) {
        return new LintedPack(where, items, domains, List.of(sections), provenance);
    }

    /** The same from elsewhere. */
    public LintedPack withProvenance(Provenance from) {
        return new LintedPack(where, items, domains, headings, from);
    }
}
