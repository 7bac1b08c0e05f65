package warmstart.iam.context;

import java.util.List;
import java.util.Optional;

/**
 * Fills in the variables of a policy, {@code ${aws:username}}, from a request.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM policy elements:
 *     Variables and tags</a>
 */
public final class Variables {
    /** For policies of version 2008-10-17, in which {@code ${aws:username}} is the text that it is. */
    public static final Variables OFF = new Variables(false, key -> List.of());

    private final boolean on;
    private final Keys keys;

    private Variables(boolean on, Keys keys) {
        this.on = on;
        this.keys = keys;
    }

    /** For policies of version 2012-10-17. */
    public static Variables from(Keys keys) {
        return new Variables(true, keys);
    }

    /** Whether variables are replaced at all. */
    public boolean on() {
        return on;
    }

    /**
     * The value of a variable; empty when the request has none or several, for several values cannot stand in a text.
     *
     * @param key in lower case
     */
    public Optional<String> value(String key) {
        List<String> values = keys.values(key);
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
