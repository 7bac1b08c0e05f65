package warmstart.base;

/**
 * Chance that can be repeated: the same seed gives the same numbers on every machine and every Java version.
 *
 * <p>The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014): one
 * addition and a mixing function per number. {@link #named} derives an independent stream for one purpose, so that
 * drawing more numbers for one purpose does not shift those of another. Not thread-safe.
 */
public final class Rng {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double DOUBLE_UNIT = 0x1.0p-53;

    private final long seed;
    private long state;

    public Rng(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** A stream of its own for one purpose, such as {@code "arrivals"}; it depends on the seed and the name only. */
    public Rng named(String purpose) {
        long hash = seed;
        for (int i = 0; i < purpose.length(); i++) {
            hash = mix(hash + GOLDEN_GAMMA + purpose.charAt(i));
        }
        return new Rng(hash);
    }

    /** A stream of its own for a pair of numbers, such as an event and its attempt; quicker than a name. */
    public Rng at(long key, long number) {
        return new Rng(mix(mix(seed + GOLDEN_GAMMA + key) + GOLDEN_GAMMA + number));
    }

    /** The next 64 bits. */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A number from 0 (inclusive) to 1 (exclusive), one of 2^53. */
    public double nextDouble() {
        return (nextLong() >>> 11) * DOUBLE_UNIT;
    }

    /**
     * A whole number from 0 (inclusive) to the bound (exclusive), each equally likely.
     *
     * @throws IllegalArgumentException when the bound is not positive
     */
    public int nextInt(int bound) {
        Check.argument(bound > 0, "bound must be positive");
        // Draws from the incomplete last interval are thrown away, otherwise small numbers would be favoured.
        while (true) {
            long bits = nextLong() >>> 33;
            long value = bits % bound;
            if (bits - value + (bound - 1) < (1L << 31)) {
                return (int) value;
            }
        }
    }

    /** Whether something of this probability happens: never at 0, always at 1. */
    public boolean chance(double probability) {
        return nextDouble() < probability;
    }

    /** A copy of the list in random order (Fisher and Yates). */
    public <T> java.util.List<T> shuffled(java.util.List<T> items) {
        java.util.List<T> mixed = new java.util.ArrayList<>(items);
        for (int i = mixed.size() - 1; i > 0; i--) {
            java.util.Collections.swap(mixed, i, nextInt(i + 1));
        }
        return mixed;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
