package warmstart.quiz.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/** Writes the options of a question alike, so that none stands out by its form. */
public final class OptionUnits {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private OptionUnits() {}

    /**
     * Each as one speaks of it ({@code 30 s}, {@code 6 h}, {@code 10,240 MB}), unless the key would then be the only one in its
     * unit. Otherwise all in the key's unit or, if that gives fractions, in whatever unit suits all.
     *
     * @param quantities the key first
     */
    public static List<Quantity> alike(List<Quantity> quantities) {
        Quantity key = quantities.get(0);
        if (key.unit().dimension() == Dimension.COUNT) {
            return quantities.stream()
                    .map(q -> new Quantity(q.value(), key.unit()))
                    .toList();
        }
        List<Quantity> spoken = quantities.stream().map(OptionUnits::asSpoken).toList();
        List<List<Quantity>> forms = new ArrayList<>();
        if (!keyStandsOut(spoken)) {
            forms.add(spoken);
        }
        forms.add(in(key.unit(), quantities));
        units(key).forEach(unit -> forms.add(in(unit, quantities)));
        return forms.stream()
                .filter(form -> form.stream().allMatch(OptionUnits::reads))
                .findFirst()
                .orElse(spoken);
    }

    /** Whether the key alone has a unit of its own; where another option has one too, it tells nothing. */
    private static boolean keyStandsOut(List<Quantity> spoken) {
        List<Unit> units = spoken.stream().map(Quantity::unit).toList();
        List<Unit> alone = units.stream()
                .filter(unit -> Collections.frequency(units, unit) == 1)
                .toList();
        return alone.equals(List.of(units.get(0)));
    }

    /** AWS states sizes in the unit it sets them by; bytes and times are said in the largest unit. */
    private static Quantity asSpoken(Quantity quantity) {
        boolean size = quantity.unit().dimension() == Dimension.SIZE;
        return size && !quantity.unit().symbol().equals("B") ? quantity : inItsLargestUnit(quantity);
    }

    /** All in one unit, whether they are whole numbers in it or not. */
    public static List<Quantity> in(Unit unit, List<Quantity> quantities) {
        return quantities.stream().map(q -> q.in(unit)).toList();
    }

    private static Quantity inItsLargestUnit(Quantity quantity) {
        List<Unit> units = units(quantity);
        return IntStream.iterate(units.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> quantity.in(units.get(i)))
                .filter(OptionUnits::reads)
                .findFirst()
                .orElse(quantity);
    }

    private static List<Unit> units(Quantity quantity) {
        return Unit.measuresOf(quantity.unit().dimension());
    }

    private static boolean reads(Quantity quantity) {
        return quantity.value().scale() <= 0 && quantity.value().compareTo(LARGEST) < 0;
    }
}
