package warmstart.labs.measure;

import warmstart.base.Check;
import warmstart.simulator.engine.Micros;

/**
 * What is expected of a number: exactly 3, at least 1, from 60 s to 67.2 s.
 *
 * @param from the least that is as expected
 * @param to the most
 */
public record Window(long from, long to) {
    private static final long WHOLE_PER_MILLE = 1_000;

    public Window {
        Check.argument(from <= to, "a window does not end before it begins");
    }

    /** Just this number. */
    public static Window exactly(long number) {
        return new Window(number, number);
    }

    /** Whether a number is as expected. */
    public boolean holds(long number) {
        return from <= number && number <= to;
    }

    /** The same with so much more room on both sides. */
    public Window widened(long by) {
        return new Window(from - by, to + by);
    }

    /** The same with a share of each end more room on its side. */
    public Window widenedByPerMille(long perMille) {
        return new Window(from - from * perMille / WHOLE_PER_MILLE, to + to * perMille / WHOLE_PER_MILLE);
    }

    /** As counts: {@code 3}, {@code at least 1}, {@code 2 to 4}. */
    public String counts() {
        if (from == to) {
            return Long.toString(from);
        }
        if (to == Long.MAX_VALUE) {
            return "at least " + from;
        }
        return from <= 0 ? "at most " + to : from + " to " + to;
    }

    /** As spans: {@code 1 min}, {@code 60 s to 67.2 s}. */
    public String spans() {
        return from == to
                ? Micros.words(Math.max(0, from))
                : Micros.words(Math.max(0, from)) + " to " + Micros.words(Math.max(0, to));
    }
}
