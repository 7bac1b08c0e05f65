package warmstart.base.json;

import java.util.Objects;
import java.util.Optional;

/**
 * A text value: {@code "hello"}.
 *
 * @param value the text without quotes and escapes
 */
public record JsonText(String value) implements Json {
    public JsonText {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public JsonKind kind() {
        return JsonKind.TEXT;
    }

    @Override
    public Optional<String> asText() {
        return Optional.of(value);
    }

    @Override
    public String toString() {
        return wire();
    }
}
