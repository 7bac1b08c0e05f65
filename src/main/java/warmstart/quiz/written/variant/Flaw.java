package warmstart.quiz.written.variant;

import java.util.Objects;

/**
 * What is wrong with a variant.
 *
 * @param part the id of the option, step or pair; empty for the item as a whole
 * @param message what is wrong, as problems say it
 * @param hint what to do next
 */
public record Flaw(String part, String message, String hint) {
    public Flaw {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }
}
