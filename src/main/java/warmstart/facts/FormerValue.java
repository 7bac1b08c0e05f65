package warmstart.facts;

import java.util.Objects;
import java.util.Optional;

/**
 * What a fact was before it moved; courses and old question banks still teach it.
 *
 * @param text as it was written: {@code 256 KB}
 * @param quantity the same as a number, when it is one
 * @param until when it stopped being true ({@code 2025-10}, as exactly as is known); empty when the date is not known
 */
public record FormerValue(String text, Optional<Quantity> quantity, String until) {
    public FormerValue {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(until, "until");
    }
}
