package warmstart.quiz.generate.cloze;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.facts.Dimension;
import warmstart.facts.Fact;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/**
 * Finds the number of a fact in its statement, in any writing: {@code 15 minutes}, {@code 10,240 MB}, {@code five}. A
 * measure is taken out with its unit, a count without its noun.
 */
final class AmountGap {
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,-])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?i:"
            + String.join("|", WORDS) + "))(?:[ \\u00a0-]?(%|[A-Za-z]+))?");
    /** The same amount again, in another unit: {@code 10,240 MB (10 GB)}. */
    private static final Pattern ASIDE = Pattern.compile(" \\(\\d[^()]*\\)");
    /** A number word before one of these is no count: {@code one of them}, {@code no one else}. */
    private static final List<String> NO_NOUN = List.of("of", "another", "other", "by", "is", "has", "that");

    private AmountGap() {}

    private record Written(int start, int end, Quantity amount) {}

    /** The statement with its amount taken out; empty where it stands there not at all or more than once. */
    static Optional<Gap> in(Fact fact) {
        Quantity key = fact.quantity().orElseThrow();
        String statement = ASIDE.matcher(fact.wording().statement()).replaceFirst("");
        List<Written> found = written(statement, key);
        List<Written> mine =
                found.stream().filter(one -> one.amount().sameAs(key)).toList();
        if (mine.size() != 1) {
            return Optional.empty();
        }
        Written it = mine.get(0);
        return Optional.of(new Gap(
                statement.substring(0, it.start()),
                statement.substring(it.start(), it.end()),
                statement.substring(it.end())));
    }

    private static List<Written> written(String statement, Quantity key) {
        List<Written> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(statement);
        while (number.find()) {
            String unit = number.group(2) == null ? "" : number.group(2);
            BigDecimal value = value(number.group(1));
            boolean counted = key.unit().dimension() == Dimension.COUNT;
            Optional<Unit> measure = Unit.spelt(unit);
            if (counted && measure.isEmpty() && !NO_NOUN.contains(unit)) {
                found.add(new Written(number.start(), number.end(1), new Quantity(value, key.unit())));
            } else if (measure.filter(it -> it.dimension() == key.unit().dimension())
                    .isPresent()) {
                found.add(new Written(number.start(), number.end(), new Quantity(value, measure.orElseThrow())));
            }
        }
        return found;
    }

    private static BigDecimal value(String written) {
        int word = WORDS.indexOf(written.toLowerCase(Locale.ROOT));
        return word >= 0 ? BigDecimal.valueOf(word) : new BigDecimal(written.replace(",", ""));
    }
}
