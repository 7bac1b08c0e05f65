package warmstart.content;

import java.util.List;
import java.util.Objects;
import warmstart.base.Problem;

/**
 * What was read from a folder, and what was wrong with the rest.
 *
 * @param value what could be read, possibly nothing
 * @param problems by file and line
 */
public record Reading<T>(T value, List<Problem> problems) {
    public Reading {
        Objects.requireNonNull(value, "value");
        problems = List.copyOf(problems);
    }
}
