package warmstart.facts;

import java.util.Objects;

/**
 * The value of a setting: the maximum timeout is 900 s.
 *
 * @param quantity 900 s
 * @param qualifier the maximum
 */
public record Setting(Quantity quantity, Qualifier qualifier) {
    public Setting {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(qualifier, "qualifier");
    }
}
