package warmstart.quiz.grade;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits, as people group and point them: {@code 1,000}, {@code 1 000}, {@code 1'000}, {@code 1.5},
 * {@code 1,5}.
 *
 * <p>A comma before exactly three digits separates thousands, any other comma is a decimal one; a point is always decimal.
 * So {@code 1.000} is one, which who meant a thousand is told.
 */
final class NumberText {
    /** Beyond this many digits nothing is an answer. */
    private static final int DIGITS_MAX = 20;

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([ ,'’_])\\d{3}(?:\\1\\d{3})*(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?|\\.\\d+");
    private static final Pattern POINTED_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");

    private NumberText() {}

    /** The number; empty when the text is none. */
    static Optional<BigDecimal> read(String text) {
        if (text.length() > DIGITS_MAX) {
            return Optional.empty();
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replaceAll("[ ,'’_]", "")));
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        boolean comma = DECIMAL_COMMA.matcher(text).matches();
        return comma ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** What {@code 1.000} would be to somebody who separates thousands with points. */
    static Optional<BigDecimal> withPointsForThousands(String text) {
        Matcher pointed = POINTED_THOUSANDS.matcher(text);
        return pointed.matches() && text.length() <= DIGITS_MAX
                ? Optional.of(new BigDecimal(text.replace(".", "")))
                : Optional.empty();
    }
}
