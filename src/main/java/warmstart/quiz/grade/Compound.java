package warmstart.quiz.grade;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/** Reads times of several units, the larger first: {@code 1 h 30 min}, {@code 2 minutes and 30 seconds}. */
final class Compound {
    private static final Pattern WHOLE =
            Pattern.compile("\\d{1,6} ?[a-zµμ.]+(?:(?:,? and |, ?| )?\\d{1,6} ?[a-zµμ.]+){1,4}");
    private static final Pattern PART = Pattern.compile("(\\d{1,6}) ?([a-zµμ.]+)");

    private final UnitReader units;

    Compound(UnitReader units) {
        this.units = units;
    }

    /** The sum; empty when the text is no such time. */
    Optional<Quantity> read(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher part = PART.matcher(text);
        Quantity sum = Quantity.of(0, "ms");
        double last = Double.MAX_VALUE;
        while (part.find()) {
            Meant meant = units.read(part.group(2));
            Unit unit = meant.unit().orElse(sum.unit());
            double size = unit.inBase() * meant.factor().doubleValue();
            if (meant.unit().isEmpty() || unit.dimension() != Dimension.TIME || size >= last) {
                return Optional.empty();
            }
            last = size;
            BigDecimal millis = new Quantity(new BigDecimal(part.group(1)).multiply(meant.factor()), unit).inBase();
            sum = new Quantity(sum.value().add(millis), sum.unit());
        }
        return Optional.of(sum);
    }
}
