package warmstart.content.scenario;

import java.util.IdentityHashMap;
import warmstart.base.Problem;
import warmstart.base.Where;
import warmstart.content.json.JsonValue;

/**
 * The JSON paths of the values of a text: {@code $.sources[0].mapping.batchWindow}. Every value has a {@link Where} of its
 * own, by which a problem is traced back to the value it is about.
 */
final class Places {
    /** Also a path of its own that a policy document tells, since it is the end of the whole path. */
    private static final String FIELD_NAMES = "^(`[A-Za-z0-9]+`: )*(`\\$[^`]*`: )?";

    private final IdentityHashMap<Where, String> paths = new IdentityHashMap<>();

    private Places() {}

    static Places of(JsonValue root) {
        return of(root, "$");
    }

    static Places of(JsonValue root, String path) {
        Places places = new Places();
        places.walk(root, path);
        return places;
    }

    private void walk(JsonValue value, String path) {
        paths.putIfAbsent(value.where(), path);
        if (value instanceof JsonValue.Members object) {
            object.members().forEach((name, member) -> walk(member, path + step(name)));
        } else if (value instanceof JsonValue.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                walk(list.items().get(i), path + "[" + i + "]");
            }
        }
    }

    private static String step(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? "." + name : "['" + name + "']";
    }

    /** The problem with its path; the names of fields before the message then say nothing new. */
    Problem named(Problem problem) {
        String path = paths.get(problem.where());
        if (path == null) {
            return problem;
        }
        String message = path + ": " + problem.message().replaceFirst(FIELD_NAMES, "");
        return new Problem(problem.where(), problem.severity(), message, problem.hint());
    }
}
