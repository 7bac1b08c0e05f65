package warmstart.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.facts.FactId;

/** All items of all packs, each once, in the order of packs and register. Immutable; replaced whole when they change. */
public final class Deck {
    private final Map<ItemId, Item> items;

    /** A deck of these items. Where several have the same id, because two packs ask the same, the first is kept. */
    public Deck(List<Item> items) {
        Map<ItemId, Item> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.putIfAbsent(item.id(), item));
        this.items = Collections.unmodifiableMap(byId);
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

    /** The items that ask for a fact. */
    public List<Item> asking(FactId fact) {
        return items.values().stream()
                .filter(item -> item.fact().id().equals(fact))
                .toList();
    }

    /** The items whose facts a note states, in order: what the note's page offers to practise. */
    public List<Item> statedBy(String note) {
        return items.values().stream()
                .filter(item -> item.fact().anchor().note().equals(note))
                .toList();
    }

    /** How many items there are. */
    public int size() {
        return items.size();
    }
}
