package warmstart.labs.library;

import java.util.List;
import java.util.Objects;

/**
 * What looking for a claim came to.
 *
 * @param holds whether it is so
 * @param said what is the case and what was expected: {@code 2 throttles, expected 3}
 * @param evidence the {@code seq} of the rows that show it
 */
public record Finding(boolean holds, String said, List<Long> evidence) {
    public Finding {
        Objects.requireNonNull(said, "said");
        evidence = List.copyOf(evidence);
    }
}
