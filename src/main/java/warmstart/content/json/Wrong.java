package warmstart.content.json;

import java.math.BigDecimal;
import java.util.Optional;
import warmstart.base.Problems;

/** What the shapes say when a value does not fit. */
final class Wrong {
    private Wrong() {}

    static <T> Optional<T> kind(JsonValue value, String wanted, String found, Problems problems) {
        if (value instanceof JsonValue.Broken broken) {
            problems.error(broken.where(), broken.message(), broken.hint());
            return Optional.empty();
        }
        problems.error(value.where(), wanted + " was expected, found " + found, "");
        return Optional.empty();
    }

    static boolean isWhole(BigDecimal number, int least, int most) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
