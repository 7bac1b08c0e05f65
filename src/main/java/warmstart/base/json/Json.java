package warmstart.base.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One JSON value, such as the event that a queue hands to a function: {@code {"Records":[{"body":"hello"}]}}.
 *
 * <p>Immutable. Two values are equal when they say the same: objects whatever the order of their keys, numbers whatever
 * their spelling ({@code 1.0} and {@code 1}).
 */
public sealed interface Json permits JsonArray, JsonBool, JsonNull, JsonNumber, JsonObject, JsonText {

    /** Which of the six kinds this is. */
    JsonKind kind();

    /** A text value. */
    static JsonText text(String text) {
        return new JsonText(text);
    }

    /** A whole number. */
    static JsonNumber number(long number) {
        return new JsonNumber(BigDecimal.valueOf(number));
    }

    /** A number of any precision. */
    static JsonNumber number(BigDecimal number) {
        return new JsonNumber(number);
    }

    /** {@code true} or {@code false}. */
    static JsonBool bool(boolean flag) {
        return new JsonBool(flag);
    }

    /** {@code null}. */
    static JsonNull none() {
        return JsonNull.NULL;
    }

    /** An array of these values. */
    static JsonArray array(Json... items) {
        return new JsonArray(List.of(items));
    }

    /** An array of these values. */
    static JsonArray array(List<? extends Json> items) {
        return new JsonArray(List.copyOf(items));
    }

    /** An array of texts. */
    static JsonArray texts(List<String> texts) {
        return new JsonArray(
                texts.stream().map(Json::text).map(Json.class::cast).toList());
    }

    /** An object to be filled: {@code Json.object().put("body", "hello").build()}. */
    static JsonObject.Builder object() {
        return new JsonObject.Builder();
    }

    /**
     * The value at a place, by JSON Pointer (RFC 6901): {@code at("/Records/0/body")}. The empty pointer is this value;
     * {@code ~1} stands for a slash inside a key and {@code ~0} for a tilde.
     *
     * @return empty when nothing is there
     * @throws IllegalArgumentException when the pointer is neither empty nor begins with a slash
     */
    default Optional<Json> at(String pointer) {
        return Pointer.follow(this, pointer);
    }

    /** The text of a text; empty for every other kind. */
    default Optional<String> asText() {
        return Optional.empty();
    }

    /** The whole number of a number that is one and fits 64 bits; empty otherwise. */
    default OptionalLong asLong() {
        return OptionalLong.empty();
    }

    /** The flag of a boolean; empty for every other kind. */
    default Optional<Boolean> asBool() {
        return Optional.empty();
    }

    /** Whether this is {@code null}. */
    default boolean isNull() {
        return kind() == JsonKind.NULL;
    }

    /**
     * The value as text for pages and traces: no spaces, keys in their order, and {@code < > &} escaped so that the text
     * can stand inside a {@code <script>}.
     */
    default String text() {
        return Writer.forPages().write(this);
    }

    /** The value as a service sends it: no spaces, keys in their order, only those characters escaped that must be. */
    default String wire() {
        return Writer.forServices().write(this);
    }

    /** How many bytes {@link #wire} takes in UTF-8: what the payload limits of the services count. */
    default long utf8Bytes() {
        return Writer.utf8Bytes(wire());
    }
}
