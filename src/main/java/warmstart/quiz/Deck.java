package warmstart.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.notes.LinkTarget;

/** All items of all packs, each once, in the order of packs and register. Immutable; replaced whole when they change. */
public final class Deck {
    private final Map<ItemId, Item> items;
    private final Map<FactId, List<Item>> byFact;
    private final Map<String, List<Item>> byNote;

    /** A deck of these items. Where several have the same id, because two packs ask the same, the first is kept. */
    public Deck(List<Item> items) {
        Map<ItemId, Item> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.putIfAbsent(item.id(), item));
        this.items = Collections.unmodifiableMap(byId);
        this.byFact = by(item -> item.proof().facts().stream().map(Fact::id).toList());
        this.byNote = by(
                item -> item.proof().sections().stream().map(LinkTarget::note).toList());
    }

    private <K> Map<K, List<Item>> by(Function<Item, List<K>> keys) {
        Map<K, List<Item>> found = new LinkedHashMap<>();
        for (Item item : items.values()) {
            keys.apply(item).stream()
                    .distinct()
                    .forEach(key ->
                            found.computeIfAbsent(key, k -> new ArrayList<>()).add(item));
        }
        found.replaceAll((key, list) -> List.copyOf(list));
        return found;
    }

    /** A deck without items, for a product without packs. */
    public static Deck empty() {
        return new Deck(List.of());
    }

    /** All items in order. */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    /** The item of this name; empty when it was retired or never existed. */
    public Optional<Item> find(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The items whose keys rest on a fact. */
    public List<Item> asking(FactId fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /** The items that a note proves, in order: what the note's page offers to practise. */
    public List<Item> statedBy(String note) {
        return byNote.getOrDefault(note, List.of());
    }

    /** The packs that have items here, by name. */
    public List<String> packs() {
        return List.copyOf(items.values().stream()
                .map(item -> item.filing().pack())
                .collect(TreeSet<String>::new, TreeSet::add, TreeSet::addAll));
    }

    /** How many items there are. */
    public int size() {
        return items.size();
    }
}
