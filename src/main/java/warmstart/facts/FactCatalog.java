package warmstart.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All facts, in the order of the register. Immutable; replaced whole when the register is read again.
 */
public final class FactCatalog {
    private final List<Fact> facts;
    private final List<Exclusion> exclusions;
    private final Map<FactId, Fact> byName;

    /**
     * A register of these facts. Where two facts claim one name the first keeps it; the reader of the files reports it.
     */
    public FactCatalog(List<Fact> facts, List<Exclusion> exclusions) {
        this.facts = List.copyOf(facts);
        this.exclusions = List.copyOf(exclusions);
        Map<FactId, Fact> names = new LinkedHashMap<>();
        facts.forEach(fact -> names.putIfAbsent(fact.id(), fact));
        facts.forEach(fact -> fact.aliases().forEach(alias -> names.putIfAbsent(alias, fact)));
        this.byName = Collections.unmodifiableMap(names);
    }

    /** A register without facts, for a vault that has none. */
    public static FactCatalog empty() {
        return new FactCatalog(List.of(), List.of());
    }

    /** All facts in the order of the files. */
    public List<Fact> all() {
        return facts;
    }

    /** All statements that were left out, with their reasons. */
    public List<Exclusion> exclusions() {
        return exclusions;
    }

    /** The fact of this name, or of which it is an alias. */
    public Optional<Fact> find(FactId name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The fact that the program itself relies on.
     *
     * @throws java.util.NoSuchElementException naming the id when the register lacks it
     */
    public Fact require(String name) {
        return find(new FactId(name))
                .orElseThrow(() -> new java.util.NoSuchElementException("the register has no fact `" + name + "`"));
    }

    /** The facts that a note states, in the order of the register. */
    public List<Fact> statedBy(String note) {
        return facts.stream().filter(fact -> fact.anchor().note().equals(note)).toList();
    }

    /** The facts that may be asked, in the order of the register. */
    public List<Fact> askable() {
        return facts.stream().filter(Fact::askable).toList();
    }
}
