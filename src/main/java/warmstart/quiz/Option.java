package warmstart.quiz;

import java.util.Objects;
import warmstart.facts.Quantity;

/**
 * An answer to choose.
 *
 * @param text as it is shown: {@code 29 s}
 * @param quantity the same as a number, by which options are ordered
 * @param told what the value really is, for whoever chose it in error: {@code the maximum integration timeout of …}
 */
public record Option(String text, Quantity quantity, String told) {
    public Option {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(told, "told");
    }
}
