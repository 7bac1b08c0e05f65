package warmstart.quiz.grade;

import java.math.BigDecimal;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/**
 * Sizes counted in thousands instead of 1,024: {@code 10,000 MB} for 10 GB, which AWS takes as 10,240 MB. A slip of
 * counting, not of knowing.
 */
final class DecimalSizes {
    private DecimalSizes() {}

    /** Whether the answer is the key to somebody for whom 1 GB is 1,000 MB, in whichever unit the key is a whole number. */
    static boolean isMeant(Quantity said, Quantity key) {
        return key.unit().dimension() == Dimension.SIZE
                && Unit.measuresOf(Dimension.SIZE).stream()
                        .map(key::in)
                        .filter(remembered -> remembered.value().scale() <= 0)
                        .anyMatch(remembered -> bytes(said).compareTo(bytes(remembered)) == 0);
    }

    private static BigDecimal bytes(Quantity size) {
        int power = Unit.measuresOf(Dimension.SIZE).indexOf(size.unit());
        return size.value().multiply(BigDecimal.valueOf(1_000).pow(power));
    }
}
