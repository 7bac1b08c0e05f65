package warmstart.simulator.sources;

import java.util.Objects;

/**
 * A setting that the service would refuse.
 *
 * @param path where it stands, as a JSON path below the source: {@code $.mappings[0].batching.size}
 * @param message the service's own rule, in lower case and without a final period, what was written in backticks
 * @param hint the next step
 */
public record Violation(String path, String message, String hint) {
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    @Override
    public String toString() {
        return path + ": " + message + " (" + hint + ")";
    }
}
