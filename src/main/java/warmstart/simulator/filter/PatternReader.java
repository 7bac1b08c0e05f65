package warmstart.simulator.filter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.base.json.JsonArray;
import warmstart.base.json.JsonObject;

/** Reads the objects of a pattern; {@link ValueTestReader} reads the lists at their ends. */
final class PatternReader {
    static final String OR = "$or";

    private final FilterLimits limits;
    private final List<PatternFault> faults = new ArrayList<>();
    private final ValueTestReader tests;

    PatternReader(Dialect dialect, FilterLimits limits) {
        this.limits = limits;
        this.tests = new ValueTestReader(dialect, limits, faults);
    }

    PatternReading read(Json written) {
        if (!(written instanceof JsonObject object)) {
            fault("$", "a pattern is a JSON object, not " + article(written), "write `{\"key\": [\"value\"]}`");
            return new PatternReading(Optional.empty(), faults);
        }
        int chars = object.wire().length();
        if (chars > limits.patternCharsMax()) {
            fault("$", "the pattern has " + chars + " characters, the service takes " + limits.patternCharsMax(), "");
        }
        Node.Branch root = branch(object, "$");
        if (faults.isEmpty() && combinations(root) > limits.combinationsMax()) {
            fault("$", "the alternatives of `$or` make more than " + limits.combinationsMax() + " combinations", "");
        }
        return faults.isEmpty()
                ? new PatternReading(Optional.of(new Pattern(root)), List.of())
                : new PatternReading(Optional.empty(), faults);
    }

    private Node.Branch branch(JsonObject object, String path) {
        Map<String, Node> fields = new LinkedHashMap<>();
        List<List<Node.Branch>> alternatives = new ArrayList<>();
        if (object.members().isEmpty()) {
            fault(path, "an empty object matches nothing and is not allowed", "name a key, or leave it out");
        }
        object.members().forEach((key, value) -> {
            String here = path + "." + key;
            if (key.equals(OR) && isAlternatives(value)) {
                alternatives.add(alternatives((JsonArray) value, here));
            } else {
                field(value, here).ifPresent(node -> fields.put(key, node));
            }
        });
        return new Node.Branch(Collections.unmodifiableMap(fields), List.copyOf(alternatives));
    }

    private Optional<Node> field(Json value, String path) {
        if (value instanceof JsonObject object) {
            return Optional.of(branch(object, path));
        }
        if (value instanceof JsonArray array) {
            return Optional.of(new Node.Leaf(tests.list(array, path)));
        }
        fault(path, "`" + value.wire() + "` must stand in a list", "write `[" + value.wire() + "]`");
        return Optional.empty();
    }

    private List<Node.Branch> alternatives(JsonArray some, String path) {
        List<Node.Branch> branches = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            branches.add(branch((JsonObject) some.items().get(i), path + "[" + i + "]"));
        }
        return branches;
    }

    /** Anything else under {@code $or} is an ordinary key, as it was before the operator existed. */
    private static boolean isAlternatives(Json value) {
        return value instanceof JsonArray array
                && array.size() > 1
                && array.items().stream().allMatch(PatternReader::isAlternative);
    }

    private static boolean isAlternative(Json item) {
        return item instanceof JsonObject object
                && object.keys().stream().noneMatch(key -> Operator.of(key).isPresent());
    }

    /** Saturates far below overflow: only whether it is too much matters. */
    private static long combinations(Node.Branch branch) {
        long product = 1;
        for (Node field : branch.fields().values()) {
            product *= field instanceof Node.Branch inner ? combinations(inner) : 1;
            product = Math.min(product, Integer.MAX_VALUE);
        }
        for (List<Node.Branch> some : branch.alternatives()) {
            product *= some.stream().mapToLong(PatternReader::combinations).sum();
            product = Math.min(product, Integer.MAX_VALUE);
        }
        return product;
    }

    static String article(Json value) {
        return switch (value.kind()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case TEXT -> "a text";
            case NUMBER -> "a number";
            case BOOL -> "a boolean";
            case NULL -> "null";
        };
    }

    private void fault(String path, String reason, String hint) {
        faults.add(new PatternFault(path, reason, hint));
    }
}
