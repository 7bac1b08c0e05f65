package warmstart.simulator.mixed;

import java.util.List;
import warmstart.base.Rng;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.Range;
import warmstart.simulator.scenario.Arrivals;

/** Draws the values of knobs, with a liking for their edges: half of all draws are one of the four values at the ends. */
final class Draw {
    private static final int EDGES = 4;

    private final Rng rng;

    Draw(Rng rng) {
        this.rng = rng;
    }

    /** A part of the scenario draws from a stream of its own, so that a change of one part does not change the others. */
    Draw named(String part) {
        return new Draw(rng.named(part));
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return rng.nextInt(times) == 0;
    }

    int below(int bound) {
        return rng.nextInt(bound);
    }

    /** An end, a neighbour of an end, or something between, small numbers as often as large ones. */
    long between(long min, long max) {
        if (min == max) {
            return min;
        }
        return switch (rng.nextInt(2 * EDGES)) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> min + 1;
            case 3 -> max - 1;
            default -> inside(min, max);
        };
    }

    /** As many digits as you like, then any number of so many. */
    private long inside(long min, long max) {
        int bits = rng.nextInt(Long.SIZE - Long.numberOfLeadingZeros(max - min)) + 1;
        long offset = rng.nextLong() >>> (Long.SIZE - bits);
        return Math.min(max, min + offset);
    }

    int between(int min, int max) {
        return (int) between((long) min, (long) max);
    }

    /** What the service accepts of a whole number of seconds, in microseconds; {@code most} keeps the run short. */
    long seconds(Range range, long most) {
        long min = range.min() / Micros.PER_SECOND;
        return Micros.ofSeconds(between(min, Math.min(range.max(), Micros.ofSeconds(most)) / Micros.PER_SECOND));
    }

    /** What the service accepts of a whole number of seconds, in microseconds. */
    long seconds(Range range) {
        return seconds(range, range.max() / Micros.PER_SECOND);
    }

    /** So many of a thousand: often none, sometimes all. */
    int perMille() {
        return oneIn(2) ? 0 : oneIn(6) ? 1_000 : rng.nextInt(700);
    }

    <T> T of(List<? extends T> some) {
        return some.get(rng.nextInt(some.size()));
    }

    /** All at once, one after the other, or at random; from the start or later. */
    Arrivals arrivals(int most) {
        int count = between(0, most);
        long from = oneIn(3) ? Micros.ofSeconds(between(0, 600)) : 0;
        return switch (rng.nextInt(4)) {
            case 0 -> new Arrivals.Evenly(count, from, 0);
            case 1 -> new Arrivals.Evenly(count, from, Micros.ofMillis(between(1, 20_000)));
            case 2 -> new Arrivals.AtTimes(List.of(from, from, from + 1, from + Micros.PER_MINUTE));
            default -> new Arrivals.Randomly(count, from, Micros.ofMillis(between(0, 4_000)));
        };
    }

    /** A moment of the first hour, more often an early one. */
    long moment() {
        return oneIn(4)
                ? Micros.ofSeconds(rng.nextInt(60))
                : rng.nextInt(3_600) * Micros.PER_SECOND / (1 + rng.nextInt(9));
    }
}
