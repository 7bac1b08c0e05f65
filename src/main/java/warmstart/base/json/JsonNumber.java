package warmstart.base.json;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * A number, exact: {@code 1769} or {@code 0.0000166667}. Zeros at the end of a fraction are dropped, so that one value has
 * one spelling.
 *
 * @param value the number
 */
public record JsonNumber(BigDecimal value) implements Json {
    /** Beyond this many digits of padding a number is spelt with an exponent: {@code 1E+400} is not 400 zeros. */
    private static final int PADDING_MAX = 20;

    private static final int LONG_DIGITS_MAX = 19;

    public JsonNumber {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    @Override
    public JsonKind kind() {
        return JsonKind.NUMBER;
    }

    /** Whether there is nothing behind the decimal point. */
    public boolean isWhole() {
        return value.scale() <= 0;
    }

    @Override
    public OptionalLong asLong() {
        if (!isWhole() || (long) value.precision() - value.scale() > LONG_DIGITS_MAX) {
            return OptionalLong.empty();
        }
        boolean fits = value.toBigInteger().bitLength() < Long.SIZE;
        return fits ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }

    /** As JSON spells it. */
    @Override
    public String toString() {
        boolean plain = -PADDING_MAX <= value.scale() && (long) value.scale() - value.precision() <= PADDING_MAX;
        return plain ? value.toPlainString() : value.toString();
    }
}
