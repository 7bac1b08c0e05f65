package warmstart.quiz.written.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/** The operations on quantities: what can be added, scaled and compared, and what the result is given in. */
final class Arithmetic {
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private final Sum sum;
    private final int column;

    Arithmetic(Sum sum, int column) {
        this.sum = sum;
        this.column = column;
    }

    Optional<Quantity> of(char sign, Quantity a, Quantity b) {
        return switch (sign) {
            case '+' -> same(a, b).map(other -> new Quantity(a.value().add(other.value()), noun(a, b)));
            case '-' -> same(a, b).map(other -> new Quantity(a.value().subtract(other.value()), noun(a, b)));
            case '*' -> times(a, b);
            default -> over(a, b);
        };
    }

    Optional<Quantity> of(Node.Function function, List<Quantity> values) {
        Quantity first = values.get(0);
        return switch (function) {
            case FLOOR -> Optional.of(rounded(first, RoundingMode.FLOOR));
            case CEIL -> Optional.of(rounded(first, RoundingMode.CEILING));
            case MIN ->
                same(first, values.get(1)).map(b -> b.value().compareTo(first.value()) < 0 ? values.get(1) : first);
            case MAX ->
                same(first, values.get(1)).map(b -> b.value().compareTo(first.value()) > 0 ? values.get(1) : first);
        };
    }

    Optional<Quantity> in(Quantity value, Unit unit) {
        if (value.unit().dimension() == unit.dimension()) {
            return Optional.of(value.in(unit));
        }
        return fail("`" + Amounts.plain(value) + "` cannot be given in `" + unit.symbol() + "`", "");
    }

    private static Quantity rounded(Quantity value, RoundingMode mode) {
        return new Quantity(value.value().setScale(0, mode), value.unit());
    }

    /** The second in the unit of the first. */
    private Optional<Quantity> same(Quantity a, Quantity b) {
        boolean nouns = counts(a)
                && counts(b)
                && !bare(a)
                && !bare(b)
                && !a.unit().symbol().equals(b.unit().symbol());
        if (a.unit().dimension() != b.unit().dimension() || nouns) {
            return mixed(a, b);
        }
        return Optional.of(counts(a) ? b : b.in(a.unit()));
    }

    private static Unit noun(Quantity a, Quantity b) {
        return bare(a) ? b.unit() : a.unit();
    }

    private Optional<Quantity> times(Quantity a, Quantity b) {
        BigDecimal product = a.value().multiply(b.value(), DIGITS);
        if (bare(a) || (counts(a) && !counts(b))) {
            return Optional.of(new Quantity(product, b.unit()));
        }
        return bare(b) || (counts(b) && !counts(a)) ? Optional.of(new Quantity(product, a.unit())) : mixed(a, b);
    }

    private Optional<Quantity> over(Quantity a, Quantity b) {
        if (b.value().signum() == 0) {
            return fail("a division by zero", "keep zero out of the range");
        }
        if (bare(b) || (counts(b) && !counts(a))) {
            return Optional.of(new Quantity(a.value().divide(b.value(), DIGITS), a.unit()));
        }
        if (a.unit().dimension() != b.unit().dimension()) {
            return mixed(a, b);
        }
        return Optional.of(new Quantity(a.inBase().divide(b.inBase(), DIGITS), Amounts.BARE));
    }

    private Optional<Quantity> mixed(Quantity a, Quantity b) {
        return fail(
                "the units of `" + Amounts.plain(a) + "` and `" + Amounts.plain(b) + "` do not go together",
                "convert one of them, or declare it without a unit");
    }

    private Optional<Quantity> fail(String message, String hint) {
        sum.fail(column, message, hint);
        return Optional.empty();
    }

    private static boolean counts(Quantity value) {
        return value.unit().dimension() == Dimension.COUNT;
    }

    private static boolean bare(Quantity value) {
        return value.unit().symbol().isEmpty();
    }
}
