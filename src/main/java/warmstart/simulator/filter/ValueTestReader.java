package warmstart.simulator.filter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Cidr;
import warmstart.base.Nearest;
import warmstart.base.json.Json;
import warmstart.base.json.JsonArray;
import warmstart.base.json.JsonBool;
import warmstart.base.json.JsonKind;
import warmstart.base.json.JsonNumber;
import warmstart.base.json.JsonObject;
import warmstart.base.json.JsonText;

/** Reads the list under a key, entry by entry. */
final class ValueTestReader {
    private final Dialect dialect;
    private final FilterLimits limits;
    private final List<PatternFault> faults;

    ValueTestReader(Dialect dialect, FilterLimits limits, List<PatternFault> faults) {
        this.dialect = dialect;
        this.limits = limits;
        this.faults = faults;
    }

    List<ValueTest> list(JsonArray array, String path) {
        List<ValueTest> tests = new ArrayList<>();
        if (array.size() == 0) {
            fault(path, "an empty list matches nothing and is not allowed", "`[null]` finds null, `[\"\"]` empty text");
        }
        for (int i = 0; i < array.size(); i++) {
            entry(array.items().get(i), path + "[" + i + "]").ifPresent(tests::add);
        }
        return List.copyOf(tests);
    }

    private Optional<ValueTest> entry(Json item, String path) {
        if (item instanceof JsonObject object) {
            return operator(object, path);
        }
        if (item.kind() == JsonKind.ARRAY) {
            return fault(path, "a list holds values, not lists", "");
        }
        return Optional.of(new ValueTest.Exactly(item));
    }

    private Optional<ValueTest> operator(JsonObject object, String path) {
        if (object.keys().size() != 1) {
            return fault(
                    path,
                    "an operator is an object with one key, this has "
                            + object.keys().size(),
                    "");
        }
        String word = object.keys().get(0);
        Optional<Operator> operator = Operator.of(word);
        if (operator.isEmpty()) {
            return fault(path, "`" + word + "` is no operator", Nearest.hint(word, Operator.words()));
        }
        if (!dialect.operators().contains(operator.get())) {
            return fault(path, "event filtering of Lambda has no operator `" + word + "`", "EventBridge rules do");
        }
        Json value = object.require(word);
        String here = path + "." + word;
        return switch (operator.get()) {
            case PREFIX, SUFFIX -> edge(operator.get(), value, here);
            case ANYTHING_BUT -> anythingBut(value, here);
            case NUMERIC -> numeric(value, here);
            case EXISTS -> exists(value, here);
            case EQUALS_IGNORE_CASE -> text(value, here).map(ValueTest.IgnoringCase::new);
            case WILDCARD -> text(value, here).flatMap(one -> wildcard(one, here));
            case CIDR -> text(value, here).flatMap(one -> cidr(one, here));
        };
    }

    private Optional<ValueTest> edge(Operator edge, Json value, String path) {
        if (!(value instanceof JsonObject object)) {
            return text(value, path).map(one -> new ValueTest.Edge(edge, one, false));
        }
        String inner = Operator.EQUALS_IGNORE_CASE.word();
        if (!dialect.nested() || !object.keys().equals(List.of(inner))) {
            return fault(path, "`" + edge.word() + "` takes a text", "");
        }
        return text(object.require(inner), path + "." + inner).map(one -> new ValueTest.Edge(edge, one, true));
    }

    private Optional<ValueTest> anythingBut(Json value, String path) {
        if (value instanceof JsonObject object) {
            return anythingButNested(object, path);
        }
        List<Json> items = value instanceof JsonArray array ? array.items() : List.of(value);
        boolean texts = items.stream().allMatch(JsonText.class::isInstance);
        boolean numbers = items.stream().allMatch(JsonNumber.class::isInstance);
        if (items.isEmpty() || (!texts && !numbers)) {
            return fault(path, "`anything-but` takes texts or numbers, not both", "");
        }
        return Optional.of(new ValueTest.AnythingBut(
                items.stream().map(ValueTestReader::excluded).toList()));
    }

    private static ValueTest excluded(Json item) {
        return item instanceof JsonNumber number ? new ValueTest.SameNumber(number) : new ValueTest.Exactly(item);
    }

    private Optional<ValueTest> anythingButNested(JsonObject object, String path) {
        if (!dialect.nested()) {
            return fault(path, "event filtering of Lambda lists no operator inside `anything-but`", "EventBridge does");
        }
        if (object.keys().size() != 1) {
            return fault(path, "`anything-but` holds one operator", "");
        }
        String word = object.keys().get(0);
        Json inner = object.require(word);
        boolean allowed =
                List.of("prefix", "suffix", "equals-ignore-case", "wildcard").contains(word);
        if (!allowed) {
            return fault(path, "`" + word + "` cannot stand inside `anything-but`", "");
        }
        List<Json> items = inner instanceof JsonArray array ? array.items() : List.of(inner);
        List<ValueTest> excluded = items.stream()
                .map(item -> operator(Json.object().put(word, item).build(), path))
                .flatMap(Optional::stream)
                .toList();
        return excluded.size() == items.size() && !items.isEmpty()
                ? Optional.of(new ValueTest.AnythingBut(excluded))
                : fault(path, "`" + word + "` takes a text or a list of texts", "");
    }

    private Optional<ValueTest> numeric(Json value, String path) {
        List<Json> parts = value instanceof JsonArray array ? array.items() : List.of();
        List<ValueTest.Bound> bounds = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            bound(parts.get(i), parts.get(i + 1)).ifPresent(bounds::add);
        }
        boolean pairs = !parts.isEmpty() && bounds.size() * 2 == parts.size();
        if (!pairs || !range(bounds)) {
            String hint = "write `[\">\", 0]` or `[\">=\", 0, \"<\", 10]`, the lower end first";
            return fault(path, "`numeric` takes one comparison, or a lower and an upper end", hint);
        }
        return Optional.of(new ValueTest.Between(List.copyOf(bounds)));
    }

    private Optional<ValueTest.Bound> bound(Json sign, Json limit) {
        boolean known = sign instanceof JsonText text && ValueTest.Bound.SIGNS.contains(text.value());
        return known && limit instanceof JsonNumber number && accepted(number.value())
                ? Optional.of(new ValueTest.Bound(((JsonText) sign).value(), number.value()))
                : Optional.empty();
    }

    private boolean accepted(BigDecimal number) {
        return number.compareTo(limits.numberMin()) >= 0 && number.compareTo(limits.numberMax()) <= 0;
    }

    private static boolean range(List<ValueTest.Bound> bounds) {
        if (bounds.size() == 1) {
            return true;
        }
        return bounds.size() == 2
                && bounds.get(0).sign().startsWith(">")
                && bounds.get(1).sign().startsWith("<")
                && bounds.get(0).limit().compareTo(bounds.get(1).limit()) < 0;
    }

    private Optional<ValueTest> exists(Json value, String path) {
        return value instanceof JsonBool flag
                ? Optional.of(new ValueTest.Exists(flag.value()))
                : fault(path, "`exists` takes true or false", "");
    }

    private Optional<ValueTest> wildcard(String written, String path) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\') {
                char next = i + 1 < written.length() ? written.charAt(++i) : ' ';
                if (next != '*' && next != '\\') {
                    return fault(path, "a backslash stands before `*` or `\\` only", "");
                }
                piece.append(next);
            } else if (c == '*' && i > 0 && piece.isEmpty() && !pieces.isEmpty()) {
                return fault(path, "two stars in a row are not allowed", "one star stands for any run");
            } else if (c == '*') {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return Optional.of(new ValueTest.Wildcard(written, List.copyOf(pieces)));
    }

    private Optional<ValueTest> cidr(String text, String path) {
        Optional<Cidr> block = Cidr.parse(text);
        return block.isPresent()
                ? Optional.of(new ValueTest.InBlock(block.get()))
                : fault(path, "`" + text + "` is no block of IPv4 addresses", "write `10.0.0.0/24`");
    }

    private Optional<String> text(Json value, String path) {
        Optional<String> text = value.asText();
        if (text.isEmpty()) {
            fault(path, "a text is wanted here, not " + PatternReader.article(value), "");
        }
        return text;
    }

    private <T> Optional<T> fault(String path, String reason, String hint) {
        faults.add(new PatternFault(path, reason, hint));
        return Optional.empty();
    }
}
