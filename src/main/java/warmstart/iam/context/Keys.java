package warmstart.iam.context;

import java.util.List;

/** Answers what a request says under a condition key. */
@FunctionalInterface
public interface Keys {
    /**
     * The values of a key.
     *
     * @param key in lower case, because the case of keys does not matter: {@code aws:sourcearn}
     * @return empty when the request does not have the key
     */
    List<String> values(String key);
}
