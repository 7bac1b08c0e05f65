package warmstart.web.labs.charts;

import java.util.Objects;

/**
 * A count over the time of a run. Steps, never slopes: between two changes it stays as it was.
 *
 * @param name as the run's data call it: {@code concurrency}
 * @param title its name for people
 * @param css the class of its line
 * @param path the line, in a picture of {@value #WIDTH} by {@value #HEIGHT}
 * @param limitY where a limit lies; negative when there is none or it lies beyond the picture
 * @param value the count at the moment shown
 * @param after what is said after the count: {@code , limit 5}
 * @param words the whole chart in words, for those who do not see it
 */
public record Chart(
        String name, String title, String css, String path, double limitY, long value, String after, String words) {
    /** Of the picture; the time of the run covers all of it. */
    public static final int WIDTH = 1000;

    /** Of the picture. */
    public static final int HEIGHT = 64;

    public Chart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(path, "path");
    }

    /** Whether a limit is drawn. */
    public boolean limited() {
        return limitY >= 0;
    }
}
