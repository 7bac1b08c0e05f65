package warmstart.facts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a quantity is given in: {@code s}, {@code MB}, {@code %} or, for things that are counted, their plural noun
 * ({@code attempts}).
 *
 * <p>Sizes are those of the AWS documentation: 1 GB = 1,024 MB.
 *
 * @param symbol how it is written after a number
 * @param dimension what it measures
 * @param inBase how many of the dimension's smallest unit it is worth: 1 min = 60,000 ms
 */
public record Unit(String symbol, Dimension dimension, double inBase) {
    private static final List<Unit> MEASURES = List.of(
            new Unit("ms", Dimension.TIME, 1),
            new Unit("s", Dimension.TIME, 1_000),
            new Unit("min", Dimension.TIME, 60_000),
            new Unit("h", Dimension.TIME, 3_600_000),
            new Unit("d", Dimension.TIME, 86_400_000),
            new Unit("B", Dimension.SIZE, 1),
            new Unit("KB", Dimension.SIZE, 1L << 10),
            new Unit("MB", Dimension.SIZE, 1L << 20),
            new Unit("GB", Dimension.SIZE, 1L << 30),
            new Unit("TB", Dimension.SIZE, 1L << 40),
            new Unit("Mbps", Dimension.BANDWIDTH, 1),
            new Unit("%", Dimension.SHARE, 1),
            new Unit("vCPU", Dimension.COMPUTE, 1),
            new Unit("USD", Dimension.MONEY, 1));

    public Unit {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(dimension, "dimension");
    }

    /**
     * The unit written like this in the register: one of the measures by its exact symbol, or a noun for a count.
     *
     * @return empty when the text is neither, such as {@code Kb}, {@code minutes} or {@code ""}
     */
    public static Optional<Unit> of(String symbol) {
        Optional<Unit> measure = measure(symbol);
        boolean noun = symbol.matches("[a-z][a-zA-Z0-9 /.-]*[a-zA-Z0-9]")
                && spelt(symbol).isEmpty();
        return measure.isEmpty() && noun ? Optional.of(new Unit(symbol, Dimension.COUNT, 1)) : measure;
    }

    private static Optional<Unit> measure(String symbol) {
        return MEASURES.stream().filter(u -> u.symbol.equals(symbol)).findFirst();
    }

    /**
     * The unit a person means: {@code "minutes"}, {@code "sec"}, {@code "gb"}. Only measures, no nouns.
     *
     * @return empty when it is none of the known spellings
     */
    public static Optional<Unit> spelt(String word) {
        return Optional.ofNullable(SYMBOL_BY_SPELLING.get(word.strip().toLowerCase(Locale.ROOT)))
                .flatMap(Unit::measure);
    }

    /** All units in which a quantity of this dimension may be given, smallest first. */
    public static List<Unit> measuresOf(Dimension dimension) {
        return MEASURES.stream().filter(u -> u.dimension == dimension).toList();
    }

    private static final java.util.Map<String, String> SYMBOL_BY_SPELLING = spellings();

    private static java.util.Map<String, String> spellings() {
        java.util.Map<String, String> spellings = new java.util.HashMap<>();
        spell(spellings, "ms", "ms", "msec", "millisecond", "milliseconds");
        spell(spellings, "s", "s", "sec", "secs", "second", "seconds");
        spell(spellings, "min", "min", "mins", "minute", "minutes");
        spell(spellings, "h", "h", "hr", "hrs", "hour", "hours");
        spell(spellings, "d", "d", "day", "days");
        spell(spellings, "B", "b", "byte", "bytes");
        spell(spellings, "KB", "kb", "kib", "kilobyte", "kilobytes");
        spell(spellings, "MB", "mb", "mib", "megabyte", "megabytes");
        spell(spellings, "GB", "gb", "gib", "gigabyte", "gigabytes");
        spell(spellings, "TB", "tb", "tib", "terabyte", "terabytes");
        spell(spellings, "Mbps", "mbps", "mbit/s", "megabits per second");
        spell(spellings, "%", "%", "percent", "per cent");
        spell(spellings, "vCPU", "vcpu", "vcpus", "cpu", "cpus");
        spell(spellings, "USD", "usd", "$", "dollar", "dollars");
        return java.util.Collections.unmodifiableMap(spellings);
    }

    private static void spell(java.util.Map<String, String> spellings, String symbol, String... words) {
        for (String word : words) {
            spellings.put(word, symbol);
        }
    }
}
