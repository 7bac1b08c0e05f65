package warmstart.quiz.written;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.quiz.ItemId;

/**
 * The items of a pack that people wrote, in the order of the files. Those with an error are not among them.
 *
 * @param pack the name of its folder
 * @param items retired ones, too
 */
public record WrittenPack(String pack, List<WrittenItem> items) {
    public WrittenPack {
        Objects.requireNonNull(pack, "pack");
        items = List.copyOf(items);
    }

    /** The item of this name. */
    public Optional<WrittenItem> find(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The items that are asked. */
    public List<WrittenItem> asked() {
        return items.stream().filter(item -> !item.attributes().retired()).toList();
    }
}
