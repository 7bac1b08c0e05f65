package warmstart.base;

import java.util.Locale;

/** Numbers of things as sentences say them: {@code 1 record}, {@code 2,500 records}. */
public final class Counted {
    private Counted() {}

    /** So many of them; the plural is the noun with an s. */
    public static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    /** So many of them: {@code of(3, "try", "tries")}. */
    public static String of(long count, String noun, String plural) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : plural);
    }

    /** All of them, of which there is at least one: {@code its only record}, {@code all of its 3 records}. */
    public static String all(long count, String noun) {
        return count == 1 ? "its only " + noun : "all of its " + of(count, noun);
    }

    /** The verb that belongs to so many: {@code is(1)} is {@code is}. */
    public static String is(long count) {
        return count == 1 ? "is" : "are";
    }
}
