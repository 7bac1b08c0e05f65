package warmstart.quiz.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/** Writes the options of a question alike, so that none stands out by its form. */
final class OptionUnits {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private OptionUnits() {}

    /**
     * Sizes in the key's unit, if all are whole numbers in it; times each in its largest, as one speaks of them ({@code 30 s},
     * {@code 6 h}), unless the key would be the only one in its unit. Otherwise in whatever unit suits all.
     *
     * @param quantities the key first
     */
    static List<Quantity> alike(List<Quantity> quantities) {
        Quantity key = quantities.get(0);
        if (key.unit().dimension() == Dimension.COUNT) {
            return quantities.stream()
                    .map(q -> new Quantity(q.value(), key.unit()))
                    .toList();
        }
        List<Quantity> largest =
                quantities.stream().map(OptionUnits::inItsLargestUnit).toList();
        Unit ofTheKey = largest.get(0).unit();
        boolean keyStandsOut =
                largest.stream().skip(1).noneMatch(other -> other.unit().equals(ofTheKey));
        List<List<Quantity>> forms = new ArrayList<>();
        forms.add(in(key.unit(), quantities));
        if (!keyStandsOut) {
            forms.add(key.unit().dimension() == Dimension.TIME ? 0 : 1, largest);
        }
        units(key).forEach(unit -> forms.add(in(unit, quantities)));
        return forms.stream()
                .filter(form -> form.stream().allMatch(OptionUnits::reads))
                .findFirst()
                .orElse(largest);
    }

    private static List<Quantity> in(Unit unit, List<Quantity> quantities) {
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
