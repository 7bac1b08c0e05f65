package warmstart.quiz.written;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;
import warmstart.quiz.written.expression.Phrase;

/**
 * A number with its unit, typed by the learner: class {@code .numeric}, {@code = 1769 MB +- 32 MB}.
 *
 * @param stem what is asked
 * @param key the right value, {@code 1769 MB}, or how it is computed: <code>{{timeout * 6}}</code>
 * @param tolerance how far off an answer may be: {@code 32 MB}, a share of the value {@code 5%}, {@code 0} for not at all
 */
public record NumericQuestion(Phrase stem, Phrase key, Phrase tolerance) implements WrittenQuestion {
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    public NumericQuestion {
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(tolerance, "tolerance");
    }

    /** The right value; empty while it depends on variables. */
    public Optional<Quantity> value() {
        return Quantity.parse(key.text());
    }

    /** How far off an answer may be, in the unit of the value; empty while it depends on variables, or fits the value not. */
    public Optional<Quantity> margin() {
        return value().flatMap(value -> Quantity.parse(tolerance.text()).flatMap(written -> margin(value, written)));
    }

    private static Optional<Quantity> margin(Quantity value, Quantity written) {
        Unit unit = value.unit();
        if (written.unit().dimension() == Dimension.SHARE && unit.dimension() != Dimension.SHARE) {
            return Optional.of(
                    new Quantity(value.value().multiply(written.value()).multiply(PERCENT), unit));
        }
        boolean bare = written.unit().symbol().isEmpty();
        if (bare && (written.value().signum() == 0 || unit.dimension() == Dimension.COUNT)) {
            return Optional.of(new Quantity(written.value(), unit));
        }
        return written.unit().dimension() == unit.dimension() ? Optional.of(written.in(unit)) : Optional.empty();
    }

    /** Whether an answer is near enough. */
    public boolean accepts(Quantity answer) {
        return value().filter(value -> value.unit().dimension() == answer.unit().dimension())
                .flatMap(value -> margin().map(margin ->
                        value.inBase().subtract(answer.inBase()).abs().compareTo(margin.inBase()) <= 0))
                .orElse(false);
    }

    @Override
    public List<Phrase> phrases() {
        return List.of(stem, key, tolerance);
    }

    @Override
    public NumericQuestion with(UnaryOperator<Phrase> filling) {
        return new NumericQuestion(filling.apply(stem), filling.apply(key), filling.apply(tolerance));
    }
}
