package warmstart.simulator.function;

import java.util.Objects;

/**
 * A setting that the service would refuse.
 *
 * @param path the setting below the thing that was checked: {@code releases.aliases[0].secondVersion}
 * @param message what is wrong: a lower-case fragment without a full stop, what the author wrote in backticks
 * @param hint the next step, in the same style; empty when the message says it all
 */
public record Violation(String path, String message, String hint) {
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    @Override
    public String toString() {
        return path + ": " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
