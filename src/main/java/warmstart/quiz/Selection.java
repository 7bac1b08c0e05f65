package warmstart.quiz;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.facts.FactKind;

/**
 * Some items of the deck: those that meet every condition that is given.
 *
 * @param note the note that proves them
 * @param pack the pack they came with
 * @param kind what they are about
 * @param domain the exam domain they belong to
 */
public record Selection(
        Optional<String> note, Optional<String> pack, Optional<FactKind> kind, Optional<Filing.Domain> domain) {
    public Selection {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(domain, "domain");
    }

    /** All items. */
    public static Selection everything() {
        return new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What one note states. */
    public static Selection ofNote(String note) {
        return new Selection(Optional.of(note), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The items of a deck that are meant, in its order. */
    public List<Item> of(Deck deck) {
        List<Item> stated = note.map(deck::statedBy).orElseGet(deck::items);
        return pack.isEmpty() && kind.isEmpty() && domain.isEmpty()
                ? stated
                : stated.stream().filter(this::isFiled).toList();
    }

    private boolean isFiled(Item item) {
        Filing filing = item.filing();
        return pack.filter(wanted -> !wanted.equals(filing.pack())).isEmpty()
                && kind.filter(wanted -> wanted != filing.kind()).isEmpty()
                && domain.filter(wanted -> !filing.isIn(wanted)).isEmpty();
    }
}
