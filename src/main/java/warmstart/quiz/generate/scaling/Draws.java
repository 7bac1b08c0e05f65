package warmstart.quiz.generate.scaling;

import java.util.List;
import java.util.Locale;
import warmstart.base.Rng;

/** Draws numbers and names, and writes them as stems do. */
final class Draws {
    private static final List<String> FUNCTIONS = List.of(
            "resize-image",
            "send-invoice",
            "book-order",
            "score-lead",
            "parse-report",
            "render-ticket",
            "check-stock",
            "ship-parcel");

    private Draws() {}

    /** One of these. */
    static long pick(Rng rng, long... values) {
        return values[rng.nextInt(values.length)];
    }

    /** One of {@code from}, {@code from + step}, … up to {@code to}. */
    static long between(Rng rng, long from, long to, long step) {
        return from + step * rng.nextInt(Math.toIntExact((to - from) / step + 1));
    }

    /** A whole number from {@code from} to {@code to}. */
    static long between(Rng rng, long from, long to) {
        return between(rng, from, to, 1);
    }

    /** The name of a function, as code. */
    static String function(Rng rng) {
        return "`" + FUNCTIONS.get(rng.nextInt(FUNCTIONS.size())) + "`";
    }

    /** A number with commas between thousands: {@code 1,250}. */
    static String words(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A count with its noun: {@code 1 shard}, {@code 4 shards}. */
    static String count(long number, String noun) {
        return words(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
