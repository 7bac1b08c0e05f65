package warmstart.base.json;

import java.util.Optional;

/**
 * {@code true} or {@code false}.
 *
 * @param value which of the two
 */
public record JsonBool(boolean value) implements Json {
    @Override
    public JsonKind kind() {
        return JsonKind.BOOL;
    }

    @Override
    public Optional<Boolean> asBool() {
        return Optional.of(value);
    }

    @Override
    public String toString() {
        return wire();
    }
}
