package warmstart.iam.context;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The condition keys that came with a request: {@code aws:SourceArn} with {@code arn:aws:s3:::uploads},
 * {@code aws:TagKeys} with {@code dev} and {@code prod}. The case of keys does not matter; when two differ in case only,
 * the later one counts.
 */
public final class Context implements Keys {
    private static final Context EMPTY = new Context(Map.of());

    private final Map<String, List<String>> values;

    private Context(Map<String, List<String>> values) {
        this.values = values;
    }

    /** The context of a request of which nothing is known. */
    public static Context empty() {
        return EMPTY;
    }

    /** Keys with their values in the order given. */
    public static Context of(Map<String, List<String>> values) {
        Map<String, List<String>> byLowerCase = new LinkedHashMap<>();
        values.forEach((key, list) -> byLowerCase.put(key.toLowerCase(Locale.ROOT), List.copyOf(list)));
        return new Context(Collections.unmodifiableMap(byLowerCase));
    }

    /** This context and one key more, or with other values. */
    public Context with(String key, String... more) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.put(key.toLowerCase(Locale.ROOT), List.of(more));
        return new Context(Collections.unmodifiableMap(all));
    }

    @Override
    public List<String> values(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The keys, in lower case. */
    public List<String> keys() {
        return new ArrayList<>(values.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Context that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
