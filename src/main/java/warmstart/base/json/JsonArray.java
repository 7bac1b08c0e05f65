package warmstart.base.json;

import java.util.List;
import java.util.Optional;

/**
 * An array: {@code [1,"a",null]}.
 *
 * @param items its values in their order
 */
public record JsonArray(List<Json> items) implements Json {
    public JsonArray {
        items = List.copyOf(items);
    }

    @Override
    public JsonKind kind() {
        return JsonKind.ARRAY;
    }

    /** The value at a position counted from 0; empty beyond the end. */
    public Optional<Json> get(int index) {
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    /** How many values it has. */
    public int size() {
        return items.size();
    }

    @Override
    public String toString() {
        return wire();
    }
}
