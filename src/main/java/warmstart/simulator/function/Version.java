package warmstart.simulator.function;

import java.util.Objects;
import warmstart.base.Check;

/**
 * A published version: code that no longer changes, under a number.
 *
 * @param number {@code 3}
 * @param code how it behaves
 */
public record Version(int number, Code code) {
    /** The number of what can still be changed. */
    public static final int LATEST = 0;

    public Version {
        Objects.requireNonNull(code, "code");
        Check.argument(number > LATEST, "versions are numbered from 1");
    }
}
