package warmstart.content.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import warmstart.base.Problems;
import warmstart.base.Where;

/** Builds the tree of one text from the tokens that Jackson finds in it. */
final class JsonTree {
    /** Numbers beyond this many digits before or after the point are a slip or an attack. */
    private static final int DIGITS_MAX = 30;

    private final JsonParser parser;
    private final Where start;
    private final Problems problems;

    JsonTree(JsonParser parser, Where start, Problems problems) {
        this.parser = parser;
        this.start = start;
        this.problems = problems;
    }

    /** The one value of the text; empty when there is none, or when something follows it. */
    Optional<JsonValue> readOnly() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return nothing();
        }
        JsonValue value = value(first);
        return ended() ? Optional.of(value) : Optional.empty();
    }

    private JsonValue value(JsonToken token) {
        Where where = here();
        return switch (token) {
            case START_OBJECT -> members(where);
            case START_ARRAY -> items(where);
            case VALUE_STRING -> new JsonValue.Text(parser.getString(), where);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(where);
            case VALUE_TRUE -> new JsonValue.Flag(true, where);
            case VALUE_FALSE -> new JsonValue.Flag(false, where);
            case VALUE_NULL -> new JsonValue.Nothing(where);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a JSON text cannot hold " + token + " here");
        };
    }

    private JsonValue members(Where where) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Where named = here();
            JsonValue value = value(parser.nextToken());
            members.merge(name, value, (first, second) -> doubled(name, first, named));
        }
        return new JsonValue.Members(members, where);
    }

    private static JsonValue doubled(String name, JsonValue first, Where second) {
        String message = "the field `" + name + "` stands twice in one object";
        return new JsonValue.Broken(
                message, "remove one; the other is in line " + first.where().line(), second);
    }

    private JsonValue items(Where where) {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            items.add(value(next));
        }
        return new JsonValue.Items(items, where);
    }

    private JsonValue number(Where where) {
        try {
            BigDecimal number = parser.getDecimalValue();
            return Math.abs(number.scale()) > DIGITS_MAX || number.precision() > DIGITS_MAX
                    ? outOfRange(where)
                    : new JsonValue.Decimal(number, where);
        } catch (NumberFormatException beyondMeasure) {
            // An exponent of many digits fits into no number at all.
            return outOfRange(where);
        }
    }

    private JsonValue outOfRange(Where where) {
        String message = "the number `" + parser.getString() + "` is out of range";
        return new JsonValue.Broken(message, "write it with at most " + DIGITS_MAX + " digits", where);
    }

    /** The elements of a list, one by one; of anything else, that one value. Whether the text was whole. */
    boolean readEach(Consumer<JsonValue> reader) {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_ARRAY) {
            Optional<JsonValue> only = first == null ? nothing() : Optional.of(value(first));
            only.ifPresent(reader);
            return only.isPresent() && ended();
        }
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            reader.accept(value(next));
        }
        return ended();
    }

    private boolean ended() {
        if (parser.nextToken() != null) {
            problems.error(here(), "something follows the end of the JSON value", "remove it");
            return false;
        }
        return true;
    }

    private Optional<JsonValue> nothing() {
        problems.error(start, "empty: a JSON value was expected", "");
        return Optional.empty();
    }

    private Where here() {
        return at(start, parser.currentTokenLocation());
    }

    /** Where a token stands in the file; with its column when the start of the text has one. */
    static Where at(Where start, @Nullable TokenStreamLocation location) {
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        int column = location == null ? 1 : Math.max(1, location.getColumnNr());
        return new Where(start.file(), start.line() + line - 1, start.column() == 0 ? 0 : column);
    }
}
