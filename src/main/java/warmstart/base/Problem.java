package warmstart.base;

import java.util.Objects;

/**
 * A mistake in something that a person wrote: where it is, what is wrong and what to do next.
 *
 * <p>Example: {@code Lambda/Timeout.md:14: error: no note is called `Tiemout` (did you mean `Timeout`?)}. Problems are
 * collected, never thrown: one broken file does not hide the others.
 *
 * @param where the place, for an editor to jump to
 * @param severity whether it fails a check
 * @param message what is wrong: a lower-case fragment without a full stop, what the author wrote in backticks
 * @param hint the next step, in the same style; empty when the message says it all
 */
public record Problem(Where where, Severity severity, String message, String hint) {
    public Problem {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /** A mistake that has to be mended. */
    public static Problem error(Where where, String message, String hint) {
        return new Problem(where, Severity.ERROR, message, hint);
    }

    /** Something to look at. */
    public static Problem warning(Where where, String message, String hint) {
        return new Problem(where, Severity.WARNING, message, hint);
    }

    /** Whether this makes a check fail. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        String line = where + ": " + severity.word() + ": " + message;
        return hint.isEmpty() ? line : line + " (" + hint + ")";
    }
}
