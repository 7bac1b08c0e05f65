package warmstart.content.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import warmstart.base.Nearest;
import warmstart.base.Problems;

/**
 * What a value has to look like, and what becomes of it: a {@code Shape<Integer>} turns {@code 3} into 3 and reports
 * {@code "3"} as a text.
 *
 * <p>Shapes are put together from small ones:
 *
 * <pre>{@code
 * Shape<Setting> SETTING = Shape.object(fields -> {
 *     Optional<BigDecimal> value = fields.need("value", Shape.decimal());
 *     Optional<Unit> unit = fields.need("unit", Shape.text().mapped(Unit::of, "no unit: use ms, s, … or a plural noun"));
 *     Optional<Qualifier> qualifier = fields.need("qualifier", Shape.word(Qualifier.class));
 *     return () -> new Setting(new Quantity(value.orElseThrow(), unit.orElseThrow()), qualifier.orElseThrow());
 * });
 * }</pre>
 */
@FunctionalInterface
public interface Shape<T> {
    /** The value in this shape; empty when it has another, which is then among the problems. */
    Optional<T> read(JsonValue value, Problems problems);

    /** A text with at least one visible character. */
    static Shape<String> text() {
        return (value, problems) -> {
            if (value instanceof JsonValue.Text text && !text.text().isBlank()) {
                return Optional.of(text.text());
            }
            String found = value instanceof JsonValue.Text ? "an empty one" : value.kind();
            return Wrong.kind(value, "a text", found, problems);
        };
    }

    /** A number, exact as written. */
    static Shape<BigDecimal> decimal() {
        return (value, problems) -> value instanceof JsonValue.Decimal number
                ? Optional.of(number.number())
                : Wrong.kind(value, "a number", value.kind(), problems);
    }

    /** A whole number from the least to the most that makes sense. */
    static Shape<Integer> whole(int least, int most) {
        return (value, problems) -> {
            if (value instanceof JsonValue.Decimal number && Wrong.isWhole(number.number(), least, most)) {
                return Optional.of(number.number().intValueExact());
            }
            String found = value instanceof JsonValue.Decimal number
                    ? "`" + number.number().toPlainString() + "`"
                    : value.kind();
            return Wrong.kind(value, "a whole number from " + least + " to " + most, found, problems);
        };
    }

    /** {@code true} or {@code false}. */
    static Shape<Boolean> flag() {
        return (value, problems) -> value instanceof JsonValue.Flag flag
                ? Optional.of(flag.set())
                : Wrong.kind(value, "true or false", value.kind(), problems);
    }

    /** Any value at all, as it is in the file, for a field whose shape depends on another field. */
    static Shape<JsonValue> any() {
        return (value, problems) -> value instanceof JsonValue.Broken
                ? Wrong.kind(value, "a value", value.kind(), problems)
                : Optional.of(value);
    }

    /** One of the constants, written in lower case with hyphens: {@code image-remark} for {@code IMAGE_REMARK}. */
    static <E extends Enum<E>> Shape<E> word(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return oneOf(words);
    }

    /** One of the given words. */
    static <T> Shape<T> oneOf(Map<String, T> words) {
        Map<String, T> known = new LinkedHashMap<>(words);
        return (value, problems) -> text().read(value, problems).flatMap(word -> {
            if (!known.containsKey(word)) {
                String hint = Nearest.to(word, known.keySet())
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("use one of: " + String.join(", ", known.keySet()));
                problems.error(value.where(), "`" + word + "` is not known here", hint);
            }
            return Optional.ofNullable(known.get(word));
        });
    }

    /** A list; elements that have another shape are reported and left out. */
    static <T> Shape<List<T>> listOf(Shape<T> element) {
        return (value, problems) -> {
            if (!(value instanceof JsonValue.Items list)) {
                return Wrong.kind(value, "a list", value.kind(), problems);
            }
            List<T> elements = new ArrayList<>();
            list.items().forEach(item -> element.read(item, problems).ifPresent(elements::add));
            return Optional.of(elements);
        };
    }

    /** An object whose keys are not fixed: {@code {"dva-c02": [...], "dva-c03": [...]}}; in the order of the file. */
    static <T> Shape<Map<String, T>> mapOf(Shape<T> element) {
        return (value, problems) -> {
            if (!(value instanceof JsonValue.Members object)) {
                return Wrong.kind(value, "an object", value.kind(), problems);
            }
            Map<String, T> entries = new LinkedHashMap<>();
            object.members()
                    .forEach((key, member) ->
                            element.read(member, problems).ifPresent(entry -> entries.put(key, entry)));
            return Optional.of(entries);
        };
    }

    /**
     * An object. The reader asks for its fields and returns what to build from them; that is only called when no error was
     * found in the object, so {@code orElseThrow} on a needed field is safe there. Fields that the reader did not ask for
     * are reported as unknown, so it asks for all of them before it decides anything.
     */
    static <T> Shape<T> object(Function<JsonFields, Supplier<T>> reader) {
        return (value, problems) -> {
            if (!(value instanceof JsonValue.Members object)) {
                return Wrong.kind(value, "an object", value.kind(), problems);
            }
            Problems own = new Problems();
            JsonFields fields = new JsonFields(object, own);
            Supplier<T> building = reader.apply(fields);
            fields.reportUnknown();
            Optional<T> built = own.anyError() ? Optional.empty() : Optional.of(building.get());
            problems.addAll(own.sorted());
            return built;
        };
    }

    /** This shape, with a further condition: {@code text().where(FactId::isValid, "not an id", "use a-z, 0-9 and hyphens")}. */
    default Shape<T> where(Predicate<T> acceptable, String message, String hint) {
        return mapped(value -> acceptable.test(value) ? Optional.of(value) : Optional.empty(), message, hint);
    }

    /** This shape, turned into something else; what cannot be turned is reported with the message and the hint. */
    default <U> Shape<U> mapped(Function<T, Optional<U>> mapping, String message, String hint) {
        return (value, problems) -> read(value, problems).flatMap(found -> {
            Optional<U> mapped = mapping.apply(found);
            if (mapped.isEmpty()) {
                problems.error(value.where(), message + ": `" + found + "`", hint);
            }
            return mapped;
        });
    }
}
