package warmstart.simulator.sources.sqs.config;

import java.util.Objects;

/**
 * A setting that the service does not accept.
 *
 * @param path where it stands: {@code mapping.BatchSize}
 * @param message what is wrong, in the words of a message
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
