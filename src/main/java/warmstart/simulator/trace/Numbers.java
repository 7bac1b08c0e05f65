package warmstart.simulator.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The figures of a trace row in a fixed order, and names where a figure is a name:
 * {@code attempt 2, waitMicros 60000000, environment "thumbnails#3"}. Only whole numbers, so that a trace has the same
 * bytes everywhere. Immutable.
 */
public final class Numbers {
    private static final Numbers NONE = new Numbers(new Object[0]);
    private static final int PAIR = 2;

    /** Names at even places, each followed by its value, a {@link Long} or a {@link String}. */
    private final Object[] pairs;

    Numbers(Object[] pairs) {
        this.pairs = pairs;
    }

    /**
     * One figure: a whole number, or a name.
     *
     * @param name what it is, with its unit last: {@code waitMicros}
     * @param value a {@link Long} or a {@link String}
     */
    public record Figure(String name, Object value) {}

    /** A row without figures. */
    public static Numbers none() {
        return NONE;
    }

    /** A row with one number. */
    public static Numbers of(String name, long number) {
        return NONE.with(name, number);
    }

    /** A row with one name. */
    public static Numbers of(String name, String text) {
        return NONE.with(name, text);
    }

    /** These and a further number. */
    public Numbers and(String name, long number) {
        return with(name, number);
    }

    /** These and a further name. */
    public Numbers and(String name, String text) {
        return with(name, text);
    }

    /** These and all of the others. */
    public Numbers and(Numbers others) {
        Object[] more = Arrays.copyOf(pairs, pairs.length + others.pairs.length);
        System.arraycopy(others.pairs, 0, more, pairs.length, others.pairs.length);
        return new Numbers(more);
    }

    private Numbers with(String name, Object value) {
        Object[] more = Arrays.copyOf(pairs, pairs.length + PAIR);
        more[pairs.length] = name;
        more[pairs.length + 1] = value;
        return new Numbers(more);
    }

    /** The figures, first said first. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += PAIR) {
            figures.add(new Figure((String) pairs[i], pairs[i + 1]));
        }
        return figures;
    }

    /** Whether a figure of this name is there. */
    public boolean has(String name) {
        return indexOf(name) >= 0;
    }

    /**
     * A number by its name.
     *
     * @throws NoSuchElementException when the row has no such figure
     */
    public long number(String name) {
        return (Long) require(name);
    }

    /**
     * A name by its name.
     *
     * @throws NoSuchElementException when the row has no such figure
     */
    public String text(String name) {
        return (String) require(name);
    }

    private Object require(String name) {
        int index = indexOf(name);
        if (index < 0) {
            throw new NoSuchElementException("the row has no figure `" + name + "`");
        }
        return pairs[index + 1];
    }

    private int indexOf(String name) {
        for (int i = 0; i < pairs.length; i += PAIR) {
            if (pairs[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers numbers && Arrays.equals(numbers.pairs, pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    /** As a log would show it: {@code [attempt, 2]}. */
    @Override
    public String toString() {
        return Arrays.toString(pairs);
    }
}
