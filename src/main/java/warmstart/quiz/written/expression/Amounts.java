package warmstart.quiz.written.expression;

import java.math.BigDecimal;
import java.util.Optional;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/** Quantities as expressions write them. */
public final class Amounts {
    /** The unit of a number without one. */
    public static final Unit BARE = new Unit("", Dimension.COUNT, 1);

    private static final int DIGITS_MAX = 15;

    private Amounts() {}

    /** A number as it is written, with commas between thousands or without; empty when it is too long. */
    static Optional<BigDecimal> number(String written) {
        String digits = written.replace(",", "");
        return digits.length() <= DIGITS_MAX ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    /** The unit of measure of this symbol or spelling: {@code s}, {@code minutes}. */
    static Optional<Unit> unit(String word) {
        return Unit.of(word).filter(unit -> unit.dimension() != Dimension.COUNT).or(() -> Unit.spelt(word));
    }

    /**
     * A number and, where one follows, its unit.
     *
     * @return empty when there is no number; the token is taken all the same
     */
    public static Optional<Quantity> read(Tokens tokens) {
        Token number = tokens.take();
        if (number.kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        Optional<Unit> unit = unit(tokens.peek().text());
        if (unit.isPresent()) {
            tokens.take();
        }
        return number(number.text()).map(value -> new Quantity(value, unit.orElse(BARE)));
    }

    /** With plain characters only, without commas: {@code 1500 MB}; of what is counted the number alone. */
    public static String plain(Quantity quantity) {
        String number = quantity.value().toPlainString();
        return switch (quantity.unit().dimension()) {
            case COUNT -> number;
            case SHARE -> number + "%";
            case TIME, SIZE, BANDWIDTH, COMPUTE, MONEY ->
                number + " " + quantity.unit().symbol();
        };
    }

    /** As a page shows it; a number without a unit has no space behind it. */
    static String shown(Quantity quantity) {
        return quantity.unit().symbol().isEmpty() ? quantity.number() : quantity.toString();
    }
}
