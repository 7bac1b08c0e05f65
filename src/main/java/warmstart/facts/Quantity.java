package warmstart.facts;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit: 15 minutes, 10,240 MB, 3 attempts. Exact: the number is a decimal, not a floating-point value.
 *
 * @param value the number as the register writes it
 * @param unit what it is given in
 */
public record Quantity(BigDecimal value, Unit unit) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:USD\\s*)?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(.*)", Pattern.DOTALL);

    public Quantity {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        value = value.stripTrailingZeros();
    }

    /** A quantity from a whole number and a unit's symbol, for tests and constants: {@code of(900, "s")}. */
    public static Quantity of(long value, String unit) {
        return new Quantity(BigDecimal.valueOf(value), Unit.of(unit).orElseThrow());
    }

    /**
     * Reads what a note or a learner writes: {@code "10,240 MB"}, {@code "15 minutes"}, {@code "USD 0.20"}, {@code "1,000"}.
     * A word that is no unit of measure, or none at all, is taken as a count.
     *
     * @return empty when the text does not start with a number
     */
    public static Optional<Quantity> parse(String text) {
        // What was copied from a page has fixed spaces in it.
        String plain = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        Matcher written = WRITTEN.matcher(plain);
        if (!written.matches()) {
            return Optional.empty();
        }
        String fraction = written.group(2) == null ? "" : written.group(2);
        BigDecimal value = new BigDecimal(written.group(1).replace(",", "") + fraction);
        return Optional.of(new Quantity(value, unitOf(plain, written.group(3))));
    }

    private static Unit unitOf(String text, String word) {
        if (text.startsWith("USD")) {
            return Unit.of("USD").orElseThrow();
        }
        return Unit.of(word.strip())
                .filter(unit -> unit.dimension() != Dimension.COUNT)
                .or(() -> Unit.spelt(word))
                .orElseGet(() -> new Unit(word.strip().toLowerCase(Locale.ROOT), Dimension.COUNT, 1));
    }

    /** Whether both are the same amount of the same kind: 15 min and 900 s are, 3 attempts and 3 s are not. */
    public boolean sameAs(Quantity other) {
        return unit.dimension() == other.unit.dimension() && inBase().compareTo(other.inBase()) == 0;
    }

    /** The amount in the smallest unit of its dimension: 1 min is 60,000 (ms). */
    public BigDecimal inBase() {
        return value.multiply(BigDecimal.valueOf(unit.inBase()));
    }

    /**
     * The same amount in another unit.
     *
     * @throws IllegalArgumentException when the units measure different things
     */
    public Quantity in(Unit other) {
        warmstart.base.Check.argument(
                other.dimension() == unit.dimension(), "cannot give " + this + " in " + other.symbol());
        return new Quantity(
                inBase().divide(BigDecimal.valueOf(other.inBase()), java.math.MathContext.DECIMAL64), other);
    }

    /** The number alone, with commas between thousands: {@code 10,240}. */
    public String number() {
        DecimalFormat format = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }

    /** As a page writes it, with a fixed space before the unit: {@code 10,240 MB}, {@code 70%}, {@code USD 0.2}. */
    @Override
    public String toString() {
        return switch (unit.dimension()) {
            case SHARE -> number() + "%";
            case MONEY -> "USD\u00a0" + number();
            case TIME, SIZE, BANDWIDTH, COMPUTE, COUNT -> number() + "\u00a0" + unit.symbol();
        };
    }
}
