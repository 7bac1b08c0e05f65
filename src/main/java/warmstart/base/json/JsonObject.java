package warmstart.base.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object: {@code {"statusCode":200,"body":"ok"}}.
 *
 * @param members its values by key, in the order in which they were put in
 */
public record JsonObject(Map<String, Json> members) implements Json {
    public JsonObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public JsonKind kind() {
        return JsonKind.OBJECT;
    }

    /** The value of a key; empty when the key is absent (a key with {@code null} is present). */
    public Optional<Json> get(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /**
     * The value of a key that is known to be there.
     *
     * @throws IllegalArgumentException when it is not
     */
    public Json require(String key) {
        return get(key).orElseThrow(() -> new IllegalArgumentException("no key " + key));
    }

    /** Whether the key is there, whatever its value. */
    public boolean has(String key) {
        return members.containsKey(key);
    }

    /** The keys in their order. */
    public List<String> keys() {
        return List.copyOf(members.keySet());
    }

    /** The same object with one value changed, or added at the end. */
    public JsonObject with(String key, Json value) {
        Map<String, Json> changed = new LinkedHashMap<>(members);
        changed.put(key, value);
        return new JsonObject(changed);
    }

    /** The same object without a key. */
    public JsonObject without(String key) {
        Map<String, Json> changed = new LinkedHashMap<>(members);
        changed.remove(key);
        return new JsonObject(changed);
    }

    @Override
    public String toString() {
        return wire();
    }

    /** Fills an object, key by key. A key that is put in twice keeps its place and takes the later value. */
    public static final class Builder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        Builder() {}

        /** Puts in a value of any kind. */
        public Builder put(String key, Json value) {
            members.put(key, value);
            return this;
        }

        /** Puts in an object that is complete as it is. */
        public Builder put(String key, Builder object) {
            return put(key, object.build());
        }

        /** Puts in a text. */
        public Builder put(String key, String text) {
            return put(key, Json.text(text));
        }

        /** Puts in a whole number. */
        public Builder put(String key, long number) {
            return put(key, Json.number(number));
        }

        /** Puts in a number of any precision. */
        public Builder put(String key, BigDecimal number) {
            return put(key, Json.number(number));
        }

        /** Puts in {@code true} or {@code false}. */
        public Builder put(String key, boolean flag) {
            return put(key, Json.bool(flag));
        }

        /** Puts in {@code null}. */
        public Builder putNull(String key) {
            return put(key, JsonNull.NULL);
        }

        /** Puts in a text where there is one; otherwise the key stays absent. */
        public Builder putIfPresent(String key, Optional<String> text) {
            text.ifPresent(value -> put(key, value));
            return this;
        }

        /** Puts in all members of an object, in their order. */
        public Builder putAll(JsonObject object) {
            members.putAll(object.members());
            return this;
        }

        /** The object as filled so far. */
        public JsonObject build() {
            return new JsonObject(members);
        }
    }
}
