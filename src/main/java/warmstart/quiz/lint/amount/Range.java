package warmstart.quiz.lint.amount;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.quiz.lint.text.Amounts;
import warmstart.quiz.lint.text.Plain;

/**
 * A range of amounts: {@code 1 to 10 s}, {@code 128 MB – 10,240 MB}, {@code at least 3}.
 *
 * @param from its lower end in the smallest unit
 * @param to its upper end in the smallest unit
 * @param dimension what it measures
 */
record Range(double from, double to, Dimension dimension) {
    private static final int CHARACTERS_MAX = 60;
    private static final Pattern BETWEEN =
            Pattern.compile("(?:from |between )?(\\d.*?) ?(?:–|—|-| to | and )(?: ?)(\\d.*)");
    private static final Pattern OPEN =
            Pattern.compile("(at least|more than|over|above|at most|less than|under|below|up to) (\\d.*)");
    private static final Set<String> UPWARDS = Set.of("at least", "more than", "over", "above");

    /** Reads an option; empty when it is no range. */
    static Optional<Range> of(String text) {
        String plain = text.length() > CHARACTERS_MAX ? "" : Plain.of(text);
        Matcher between = BETWEEN.matcher(plain);
        if (between.matches()) {
            return between(between.group(1), between.group(2));
        }
        Matcher open = OPEN.matcher(plain);
        return open.matches() ? open(open.group(1), open.group(2)) : Optional.empty();
    }

    private static Optional<Range> between(String low, String high) {
        Optional<Quantity> upper = Amounts.whole(high);
        Optional<Quantity> lower = Amounts.whole(low);
        if (upper.isEmpty() || lower.isEmpty()) {
            return Optional.empty();
        }
        // "1 to 10 s" gives its unit once.
        Quantity from = lower.get().unit().symbol().isEmpty()
                ? new Quantity(lower.get().value(), upper.get().unit())
                : lower.get();
        return Optional.of(new Range(base(from), base(upper.get()), from.unit().dimension()));
    }

    private static Optional<Range> open(String word, String end) {
        return Amounts.whole(end).map(amount -> {
            double value = base(amount);
            // "more than 3" and "at most 3" have nothing in common.
            double step = Math.max(Math.abs(value), 1) * 1e-9;
            return switch (word) {
                case "at least" ->
                    new Range(value, Double.MAX_VALUE, amount.unit().dimension());
                case "at most", "up to" -> new Range(0, value, amount.unit().dimension());
                default ->
                    UPWARDS.contains(word)
                            ? new Range(
                                    value + step,
                                    Double.MAX_VALUE,
                                    amount.unit().dimension())
                            : new Range(0, value - step, amount.unit().dimension());
            };
        });
    }

    private static double base(Quantity quantity) {
        return quantity.inBase().doubleValue();
    }

    boolean overlaps(Range other) {
        return dimension == other.dimension && from <= other.to && other.from <= to;
    }
}
