package warmstart.content.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.Nearest;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.base.Where;

/**
 * The fields of one object while it is read. It remembers which were asked for; the others are unknown to the reader and
 * become problems. Made by {@link Shape#object}. Not thread-safe.
 */
public final class JsonFields {
    private final JsonValue.Members object;
    private final Problems problems;
    private final List<String> asked = new ArrayList<>();

    JsonFields(JsonValue.Members object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** A field that must be there. Empty when it is missing or of another shape; either is reported. */
    public <T> Optional<T> need(String field, Shape<T> shape) {
        JsonValue value = ask(field);
        if (value == null) {
            problems.error(object.where(), "the field `" + field + "` is missing", "");
            return Optional.empty();
        }
        return read(field, value, shape);
    }

    /** A field that may be left out. Empty when it is, or when it has another shape, which is reported. */
    public <T> Optional<T> maybe(String field, Shape<T> shape) {
        JsonValue value = ask(field);
        return value == null ? Optional.empty() : read(field, value, shape);
    }

    /** The elements of a list that may be left out; those of another shape are reported and left out. */
    public <T> List<T> list(String field, Shape<T> element) {
        return maybe(field, Shape.listOf(element)).orElse(List.of());
    }

    /** Whether the object has the field, whatever its shape. Asking this does not make the field known. */
    public boolean has(String field) {
        return object.members().containsKey(field);
    }

    /** Where the object begins. */
    public Where where() {
        return object.where();
    }

    /** Where the value of a field begins; where the object begins when it has no such field. */
    public Where where(String field) {
        JsonValue value = object.members().get(field);
        return value == null ? object.where() : value.where();
    }

    /** Reports an error of the reader's own about a field: two that contradict each other, for example. */
    public void error(String field, String message, String hint) {
        problems.error(where(field), message, hint);
    }

    /** Reports an error of the reader's own about a value somewhere below the object. */
    public void errorAt(Where where, String message, String hint) {
        problems.error(where, message, hint);
    }

    /** Reports something to look at about a field; the object is still built. */
    public void warning(String field, String message, String hint) {
        problems.warning(where(field), message, hint);
    }

    void reportUnknown() {
        for (String field : object.members().keySet()) {
            if (!asked.contains(field)) {
                error(field, "the field `" + field + "` is not known here", hintFor(field));
            }
        }
    }

    private String hintFor(String field) {
        return Nearest.to(field, asked)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("fields here: " + String.join(", ", asked));
    }

    private <T> Optional<T> read(String field, JsonValue value, Shape<T> shape) {
        Problems own = new Problems();
        Optional<T> found = shape.read(value, own);
        own.sorted().forEach(problem -> problems.addAll(List.of(named(field, value, problem))));
        return found;
    }

    /** Says the field's name with the problem, so that nested ones read like a path; a list of objects adds nothing to it. */
    private static Problem named(String field, JsonValue value, Problem problem) {
        if (value instanceof JsonValue.Broken || holdsObjects(value)) {
            return problem;
        }
        String message = "`" + field + "`: " + problem.message();
        return new Problem(problem.where(), problem.severity(), message, problem.hint());
    }

    private static boolean holdsObjects(JsonValue value) {
        return value instanceof JsonValue.Items list
                && list.items().stream().anyMatch(JsonValue.Members.class::isInstance);
    }

    private @org.jspecify.annotations.Nullable JsonValue ask(String field) {
        asked.add(Objects.requireNonNull(field, "field"));
        return object.members().get(field);
    }
}
