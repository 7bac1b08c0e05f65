package warmstart.quiz;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import warmstart.facts.Fact;

/**
 * A short word for what a key says, by which it is seen that it says something else now. Of a fact it is the value that
 * counts, and where it has none the words of its note; a better sentence around the same value changes nothing.
 */
public final class Revision {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Revision() {}

    /** The revision of a key that follows from these facts. */
    public static String of(List<Fact> facts) {
        return ofText(facts.stream().map(Revision::value).collect(Collectors.joining("\n")));
    }

    /** The revision of a key in words; case, spaces and marks do not count. */
    public static String ofText(String key) {
        String folded =
                key.toLowerCase(Locale.ROOT).replaceAll("[\\s`*\\\\]+", " ").strip();
        long hash = FNV_OFFSET;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * FNV_PRIME;
        }
        return Long.toHexString(hash);
    }

    private static String value(Fact fact) {
        return fact.quantity()
                .map(quantity -> quantity.inBase().stripTrailingZeros().toPlainString()
                        + quantity.unit().dimension())
                .orElseGet(fact::shownValue);
    }
}
