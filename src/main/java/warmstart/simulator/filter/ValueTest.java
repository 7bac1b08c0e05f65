package warmstart.simulator.filter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import warmstart.base.Cidr;
import warmstart.base.json.Json;
import warmstart.base.json.JsonNumber;
import warmstart.base.json.JsonText;

/** One entry of the list under a key: a value passes the list when it passes one entry. */
sealed interface ValueTest {
    /** Whether a text, number, flag or null passes. */
    boolean passes(Json value);

    /** As the pattern spells it. */
    String spelling();

    /** The value itself. Numbers count by their spelling: the guide says that 300 and 300.0 are not equal. */
    record Exactly(Json wanted) implements ValueTest {
        @Override
        public boolean passes(Json value) {
            return value.equals(wanted) && value.wire().equals(wanted.wire());
        }

        @Override
        public String spelling() {
            return wanted.wire();
        }
    }

    /** The beginning or the end of a text. */
    record Edge(Operator edge, String text, boolean ignoreCase) implements ValueTest {
        @Override
        public boolean passes(Json value) {
            if (!(value instanceof JsonText whole) || whole.value().length() < text.length()) {
                return false;
            }
            int from = edge == Operator.PREFIX ? 0 : whole.value().length() - text.length();
            return whole.value().regionMatches(ignoreCase, from, text, 0, text.length());
        }

        @Override
        public String spelling() {
            String quoted = Json.text(text).wire();
            String inner = ignoreCase ? "{\"" + Operator.EQUALS_IGNORE_CASE.word() + "\":" + quoted + "}" : quoted;
            return "{\"" + edge.word() + "\":" + inner + "}";
        }
    }

    /** A text, whatever its case. */
    record IgnoringCase(String text) implements ValueTest {
        @Override
        public boolean passes(Json value) {
            return value instanceof JsonText whole && whole.value().equalsIgnoreCase(text);
        }

        @Override
        public String spelling() {
            return "{\"" + Operator.EQUALS_IGNORE_CASE.word() + "\":"
                    + Json.text(text).wire() + "}";
        }
    }

    /** A text with stars in it. The pieces between stars are looked for from left to right, so no pattern is slow. */
    record Wildcard(String written, List<String> pieces) implements ValueTest {
        @Override
        public boolean passes(Json value) {
            if (!(value instanceof JsonText whole)) {
                return false;
            }
            String text = whole.value();
            String first = pieces.get(0);
            if (pieces.size() == 1) {
                return text.equals(first);
            }
            String last = pieces.get(pieces.size() - 1);
            int at = first.length();
            if (!text.startsWith(first)) {
                return false;
            }
            for (String piece : pieces.subList(1, pieces.size() - 1)) {
                int found = text.indexOf(piece, at);
                if (found < 0) {
                    return false;
                }
                at = found + piece.length();
            }
            return text.length() - last.length() >= at && text.endsWith(last);
        }

        @Override
        public String spelling() {
            return "{\"" + Operator.WILDCARD.word() + "\":" + Json.text(written).wire() + "}";
        }
    }

    /** A range of numbers; a text of digits is no number. */
    record Between(List<Bound> bounds) implements ValueTest {
        @Override
        public boolean passes(Json value) {
            return value instanceof JsonNumber number && bounds.stream().allMatch(bound -> bound.holds(number.value()));
        }

        @Override
        public String spelling() {
            List<String> parts = bounds.stream()
                    .map(bound -> "\"" + bound.sign() + "\"," + new JsonNumber(bound.limit()).wire())
                    .toList();
            return "{\"" + Operator.NUMERIC.word() + "\":[" + String.join(",", parts) + "]}";
        }
    }

    /** One end of a range, such as {@code >= 10}. */
    record Bound(String sign, BigDecimal limit) {
        static final List<String> SIGNS = List.of("<", "<=", "=", ">", ">=");

        boolean holds(BigDecimal number) {
            int order = number.compareTo(limit);
            return (order < 0 && sign.startsWith("<"))
                    || (order > 0 && sign.startsWith(">"))
                    || (order == 0 && sign.endsWith("="));
        }
    }

    /** Any value that fails all of these. */
    record AnythingBut(List<ValueTest> excluded) implements ValueTest {
        @Override
        public boolean passes(Json value) {
            return excluded.stream().noneMatch(one -> one.passes(value));
        }

        @Override
        public String spelling() {
            List<String> parts = excluded.stream().map(ValueTest::spelling).toList();
            return "{\"" + Operator.ANYTHING_BUT.word() + "\":[" + String.join(",", parts) + "]}";
        }
    }

    /** A number equal by value: what {@code anything-but} compares numbers by. */
    record SameNumber(JsonNumber wanted) implements ValueTest {
        @Override
        public boolean passes(Json value) {
            return value.equals(wanted);
        }

        @Override
        public String spelling() {
            return wanted.wire();
        }
    }

    /** Whether a value is there at all. {@link Leaf} asks for it, since an absent value cannot be handed in. */
    record Exists(boolean wanted) implements ValueTest {
        @Override
        public boolean passes(Json value) {
            return wanted;
        }

        @Override
        public String spelling() {
            return "{\"" + Operator.EXISTS.word() + "\":"
                    + String.valueOf(wanted).toLowerCase(Locale.ROOT) + "}";
        }
    }

    /** A text that is an address of the block. */
    record InBlock(Cidr block) implements ValueTest {
        @Override
        public boolean passes(Json value) {
            return value instanceof JsonText text
                    && Cidr.parse(text.value()).filter(block::contains).isPresent();
        }

        @Override
        public String spelling() {
            return "{\"" + Operator.CIDR.word() + "\":\"" + block + "\"}";
        }
    }
}
