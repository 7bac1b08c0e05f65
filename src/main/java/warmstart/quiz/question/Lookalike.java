package warmstart.quiz.question;

import java.util.Objects;
import warmstart.facts.Quantity;

/**
 * A value that learners give in place of the right one, and what it really is.
 *
 * @param quantity 256 KB
 * @param told the end of a sentence that begins with the value: {@code was the value until 2025-10}, {@code is the default
 *     timeout of a function}
 */
public record Lookalike(Quantity quantity, String told) {
    public Lookalike {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(told, "told");
    }
}
