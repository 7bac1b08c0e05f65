package warmstart.base.json;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * A number, exact: {@code 1769} or {@code 0.0000166667}.
 *
 * <p>It remembers how it was spelt, because some services compare the spelling: {@code 300} and {@code 300.0} are equal
 * here but have a different {@link #spelling}. Whoever reads JSON text has to hand over the digits as they stand there.
 *
 * @param value the number, with the zeros it was written with
 */
public record JsonNumber(BigDecimal value) implements Json {
    /** Behind more digits than this a number is spelt with an exponent: {@code 1E-400} is not 400 zeros. */
    private static final int FRACTION_MAX = 40;

    private static final int LONG_DIGITS_MAX = 19;

    @Override
    public JsonKind kind() {
        return JsonKind.NUMBER;
    }

    /** Whether there is nothing behind the decimal point, or only zeros. */
    public boolean isWhole() {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public OptionalLong asLong() {
        if (!isWhole() || (long) value.precision() - value.scale() > LONG_DIGITS_MAX) {
            return OptionalLong.empty();
        }
        boolean fits = value.toBigInteger().bitLength() < Long.SIZE;
        return fits ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
    }

    /** As JSON spells it, with the zeros it was written with: {@code 300.0}, {@code 3.0E+2}. */
    public String spelling() {
        return value.scale() > 0 && value.scale() <= FRACTION_MAX ? value.toPlainString() : value.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number && value.compareTo(number.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return spelling();
    }
}
