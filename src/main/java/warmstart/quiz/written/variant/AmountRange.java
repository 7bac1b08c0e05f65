package warmstart.quiz.written.variant;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/**
 * The amounts that an option stands for: {@code 15 minutes}, {@code 1 to 5 s}, {@code more than 10 MB}.
 *
 * @param from the least, in the smallest unit of its dimension
 * @param to the most
 * @param open whether the ends themselves are left out, as in {@code more than}
 * @param unit of what; of counts the noun
 */
record AmountRange(BigDecimal from, BigDecimal to, boolean open, Unit unit) {
    private static final BigDecimal MOST = new BigDecimal("1e30");
    private static final int LENGTH_MAX = 60;

    private static final Pattern BETWEEN =
            Pattern.compile("(?:from |between )?(\\S+(?: \\S+)?)(?: (?:to|and) | ?[–—] ?|(?<=\\d)-(?=\\d))(\\d.*)");

    private static final Pattern BOUND = Pattern.compile(
            "(more than|over|at least|less than|under|at most|up to) (\\d.*)", Pattern.CASE_INSENSITIVE);

    AmountRange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(unit, "unit");
    }

    /** The amounts that a text means as a whole; empty when it is not about an amount alone. */
    static Optional<AmountRange> of(String text) {
        String plain = text.replace('\u00a0', ' ').strip().replaceAll("\\.$", "");
        if (plain.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        return bound(plain).or(() -> between(plain)).or(() -> exactly(plain));
    }

    private static Optional<AmountRange> bound(String text) {
        Matcher bound = BOUND.matcher(text);
        return bound.matches()
                ? amount(bound.group(2)).map(end -> bounded(bound.group(1).toLowerCase(java.util.Locale.ROOT), end))
                : Optional.empty();
    }

    private static AmountRange bounded(String word, Quantity end) {
        return switch (word) {
            case "more than", "over" -> new AmountRange(end.inBase(), MOST, true, end.unit());
            case "at least" -> new AmountRange(end.inBase(), MOST, false, end.unit());
            case "less than", "under" -> new AmountRange(BigDecimal.ZERO, end.inBase(), true, end.unit());
            default -> new AmountRange(BigDecimal.ZERO, end.inBase(), false, end.unit());
        };
    }

    private static Optional<AmountRange> between(String text) {
        Matcher between = BETWEEN.matcher(text);
        if (!between.matches()) {
            return Optional.empty();
        }
        Optional<Quantity> to = amount(between.group(2));
        Optional<Quantity> from = amount(between.group(1));
        return to.flatMap(end -> from.map(
                        start -> start.unit().symbol().isEmpty() ? new Quantity(start.value(), end.unit()) : start)
                .filter(start -> start.unit().dimension() == end.unit().dimension()
                        && start.inBase().compareTo(end.inBase()) <= 0)
                .map(start -> new AmountRange(start.inBase(), end.inBase(), false, end.unit())));
    }

    private static Optional<AmountRange> exactly(String text) {
        return amount(text).map(value -> new AmountRange(value.inBase(), value.inBase(), false, value.unit()));
    }

    /** A number and its unit, or one word that is counted; more words are a sentence that begins with a number. */
    private static Optional<Quantity> amount(String text) {
        return Quantity.parse(text)
                .filter(value -> value.unit().dimension() != Dimension.COUNT
                        || value.unit().symbol().matches("[a-z]*( [a-z]+)?"));
    }

    /** Whether both are about the same thing and one single value. */
    boolean sameAs(AmountRange other) {
        return comparable(other) && isPoint() && other.isPoint() && from.compareTo(other.from) == 0;
    }

    /** Whether some amount lies in both. */
    boolean overlaps(AmountRange other) {
        if (!comparable(other)) {
            return false;
        }
        int left = from.compareTo(other.to);
        int right = other.from.compareTo(to);
        // Ends that touch belong to both only where neither leaves them out.
        return (open || other.open) ? (left < 0 && right < 0) : (left <= 0 && right <= 0);
    }

    private boolean isPoint() {
        return from.compareTo(to) == 0;
    }

    private boolean comparable(AmountRange other) {
        boolean counts = unit.dimension() == Dimension.COUNT;
        return unit.dimension() == other.unit.dimension()
                && (!counts || unit.symbol().equals(other.unit.symbol()));
    }
}
