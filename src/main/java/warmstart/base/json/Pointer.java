package warmstart.base.json;

import java.util.Optional;
import warmstart.base.Check;

/** Follows a JSON Pointer (RFC 6901) into a value. */
final class Pointer {
    private static final int INDEX_DIGITS_MAX = 9;

    private Pointer() {}

    static Optional<Json> follow(Json value, String pointer) {
        Check.argument(pointer.isEmpty() || pointer.startsWith("/"), "a pointer is empty or begins with a slash");
        Optional<Json> here = Optional.of(value);
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length && here.isPresent(); i++) {
            here = step(here.get(), steps[i].replace("~1", "/").replace("~0", "~"));
        }
        return here;
    }

    private static Optional<Json> step(Json value, String key) {
        if (value instanceof JsonObject object) {
            return object.get(key);
        }
        boolean index = key.length() <= INDEX_DIGITS_MAX && key.matches("0|[1-9][0-9]*");
        return index && value instanceof JsonArray array ? array.get(Integer.parseInt(key)) : Optional.empty();
    }
}
