package warmstart.simulator.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import warmstart.base.json.Json;
import warmstart.base.json.JsonArray;
import warmstart.base.json.JsonObject;

/** A part of a pattern. */
sealed interface Node {
    /** Empty when the value at the path fits; otherwise the first key that fails. An absent value is empty. */
    Optional<Mismatch> compare(Optional<Json> value, String path);

    /**
     * Keys that must all fit, and lists of alternatives of which one must fit each. In an array one element has to fit
     * them all, so that values of different elements are never mixed.
     */
    record Branch(Map<String, Node> fields, List<List<Branch>> alternatives) implements Node {
        @Override
        public Optional<Mismatch> compare(Optional<Json> value, String path) {
            if (value.isPresent() && value.get() instanceof JsonArray array) {
                return anyElement(array, path);
            }
            Optional<Json> object = value.filter(JsonObject.class::isInstance);
            for (Map.Entry<String, Node> field : fields.entrySet()) {
                Optional<Json> inside = object.flatMap(one -> ((JsonObject) one).get(field.getKey()));
                Optional<Mismatch> mismatch = field.getValue().compare(inside, path + "." + field.getKey());
                if (mismatch.isPresent()) {
                    return mismatch;
                }
            }
            return alternatives.stream()
                    .map(some -> noneOf(some, value, path))
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<Mismatch> anyElement(JsonArray array, String path) {
            Optional<Mismatch> first = Optional.empty();
            for (int i = 0; i < array.size(); i++) {
                Optional<Mismatch> mismatch = compare(array.get(i), path + "[" + i + "]");
                if (mismatch.isEmpty()) {
                    return Optional.empty();
                }
                first = first.isEmpty() ? mismatch : first;
            }
            return first.isPresent() ? first : compare(Optional.empty(), path);
        }

        private static Optional<Mismatch> noneOf(List<Branch> some, Optional<Json> value, String path) {
            List<String> reasons = new ArrayList<>();
            for (Branch branch : some) {
                Optional<Mismatch> mismatch = branch.compare(value, path);
                if (mismatch.isEmpty()) {
                    return Optional.empty();
                }
                reasons.add(mismatch.get().sentence());
            }
            String found = "such that none of the alternatives fits (" + String.join("; ", reasons) + ")";
            return Optional.of(new Mismatch(path + ".$or", "one of " + some.size() + " alternatives", found));
        }
    }

    /** The list of what is acceptable under a key. Of an array one element has to be; an object is as good as absent. */
    record Leaf(List<ValueTest> tests) implements Node {
        @Override
        public Optional<Mismatch> compare(Optional<Json> value, String path) {
            List<Json> values = new ArrayList<>();
            value.ifPresent(one -> collect(one, values));
            boolean fits = values.isEmpty()
                    ? tests.contains(new ValueTest.Exists(false))
                    : tests.stream().anyMatch(test -> values.stream().anyMatch(test::passes));
            return fits ? Optional.empty() : Optional.of(new Mismatch(path, wanted(), found(value)));
        }

        private static void collect(Json value, List<Json> values) {
            if (value instanceof JsonArray array) {
                array.items().forEach(item -> collect(item, values));
            } else if (!(value instanceof JsonObject)) {
                values.add(value);
            }
        }

        private String wanted() {
            return tests.stream().map(ValueTest::spelling).collect(Collectors.joining(" or "));
        }

        private static String found(Optional<Json> value) {
            return value.map(Json::wire).orElse("absent");
        }
    }
}
