package warmstart.simulator.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * The figures of a trace row in a fixed order, and names where a figure is a name:
 * {@code attempt 2, waitMicros 60000000, environment "thumbnails#3"}. Only whole numbers, so that a trace has the same
 * bytes everywhere. Immutable.
 *
 * @param figures the figures, first said first
 */
public record Numbers(List<Figure> figures) {
    private static final Numbers NONE = new Numbers(List.of());

    public Numbers {
        figures = List.copyOf(figures);
    }

    /**
     * One figure: a whole number, or a name.
     *
     * @param name what it is, with its unit last: {@code waitMicros}
     * @param value a {@link Long} or a {@link String}
     */
    public record Figure(String name, Object value) {
        public Figure {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /** A row without figures. */
    public static Numbers none() {
        return NONE;
    }

    /** A row with one number. */
    public static Numbers of(String name, long number) {
        return NONE.and(name, number);
    }

    /** A row with one name. */
    public static Numbers of(String name, String text) {
        return NONE.and(name, text);
    }

    /** These and a further number. */
    public Numbers and(String name, long number) {
        return with(new Figure(name, number));
    }

    /** These and a further name. */
    public Numbers and(String name, String text) {
        return with(new Figure(name, text));
    }

    /** These and all of the others. */
    public Numbers and(Numbers others) {
        List<Figure> more = new ArrayList<>(figures);
        more.addAll(others.figures);
        return new Numbers(more);
    }

    private Numbers with(Figure figure) {
        List<Figure> more = new ArrayList<>(figures.size() + 1);
        more.addAll(figures);
        more.add(figure);
        return new Numbers(more);
    }

    /** Whether a figure of this name is there. */
    public boolean has(String name) {
        return find(name).isPresent();
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
        return find(name).orElseThrow(() -> new NoSuchElementException("the row has no figure `" + name + "`"));
    }

    private Optional<Object> find(String name) {
        for (Figure figure : figures) {
            if (figure.name.equals(name)) {
                return Optional.of(figure.value);
            }
        }
        return Optional.empty();
    }
}
