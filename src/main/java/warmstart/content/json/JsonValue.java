package warmstart.content.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import warmstart.base.Where;

/**
 * One value of a JSON text, with the line on which it begins. Immutable; the order of members is that of the file.
 */
public sealed interface JsonValue {
    /** Where the value begins. */
    Where where();

    /** What it is, as a message says it: {@code an object}, {@code a text}. */
    String kind();

    /** {@code "sqs:SendMessage"} */
    record Text(String text, Where where) implements JsonValue {
        public Text {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(where, "where");
        }

        @Override
        public String kind() {
            return "a text";
        }
    }

    /** {@code 900} or {@code 0.20}; exact, as written. */
    record Decimal(BigDecimal number, Where where) implements JsonValue {
        public Decimal {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(where, "where");
        }

        @Override
        public String kind() {
            return "a number";
        }
    }

    /** {@code true} or {@code false} */
    record Flag(boolean set, Where where) implements JsonValue {
        public Flag {
            Objects.requireNonNull(where, "where");
        }

        @Override
        public String kind() {
            return "true or false";
        }
    }

    /** {@code null}, which no authored file needs. */
    record Nothing(Where where) implements JsonValue {
        public Nothing {
            Objects.requireNonNull(where, "where");
        }

        @Override
        public String kind() {
            return "null";
        }
    }

    /**
     * A value that cannot be used for a reason that shows only in the text: its key stands twice, or the number is beyond
     * all measure. Whoever reads it through a {@link Shape} gets the reason as a problem, so that the object around it is
     * left out and its neighbours are served.
     */
    record Broken(String message, String hint, Where where) implements JsonValue {
        public Broken {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(hint, "hint");
            Objects.requireNonNull(where, "where");
        }

        @Override
        public String kind() {
            return "a broken value";
        }
    }

    /** {@code [1, 2, 3]} */
    record Items(List<JsonValue> items, Where where) implements JsonValue {
        public Items {
            items = List.copyOf(items);
            Objects.requireNonNull(where, "where");
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** {@code {"value": 900, "unit": "s"}} */
    record Members(Map<String, JsonValue> members, Where where) implements JsonValue {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
            Objects.requireNonNull(where, "where");
        }

        @Override
        public String kind() {
            return "an object";
        }
    }
}
