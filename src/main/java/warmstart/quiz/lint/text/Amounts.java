package warmstart.quiz.lint.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/** The amounts in a text, in digits or small numbers in words. */
public final class Amounts {
    private static final int CHARACTERS_MAX = 60;
    private static final int NOUN_WORDS_MAX = 4;
    private static final Pattern WHOLE =
            Pattern.compile("(?:usd |\\$)?\\d[\\d,]{0,20}(?:\\.\\d{1,10})?(?: ?%| ?[a-z][a-z /-]{0,40})?");
    private static final Pattern WITHIN =
            Pattern.compile("(?<![\\p{L}\\d.,])(\\d[\\d,]{0,20}(?:\\.\\d{1,10})?)[ -]?(%|[a-z]{1,20}(?:/s)?)?");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Amounts() {}

    /** The amount that a text is, with nothing around it: {@code 15 min}, {@code 2 batches per shard}. */
    public static Optional<Quantity> whole(String text) {
        if (text.length() > CHARACTERS_MAX) {
            return Optional.empty();
        }
        String plain = Plain.of(text);
        boolean few = Words.count(plain) <= 1 + NOUN_WORDS_MAX;
        return few && WHOLE.matcher(plain).matches() ? Quantity.parse(upper(plain)) : Optional.empty();
    }

    private static String upper(String plain) {
        return plain.replace("usd ", "USD ").replace("$", "USD ");
    }

    /** All amounts that stand in a text. A number that no unit of measure follows is a count. */
    public static List<Quantity> in(String text) {
        List<Quantity> amounts = new ArrayList<>();
        String plain = Plain.of(text);
        Matcher found = WITHIN.matcher(plain);
        while (found.find()) {
            String word = found.group(2) == null ? "" : found.group(2);
            number(found.group(1)).ifPresent(value -> amounts.add(new Quantity(value, unit(word))));
        }
        List<String> words = Words.of(plain);
        for (int i = 0; i < words.size(); i++) {
            int value = NUMBERS.indexOf(words.get(i));
            if (value >= 0) {
                String next = i + 1 < words.size() ? words.get(i + 1) : "";
                amounts.add(new Quantity(BigDecimal.valueOf(value), unit(next)));
            }
        }
        return amounts;
    }

    private static Optional<BigDecimal> number(String digits) {
        String bare = digits.replace(",", "");
        return bare.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(bare));
    }

    private static Unit unit(String word) {
        return Unit.spelt(word).orElseGet(() -> new Unit(word, Dimension.COUNT, 1));
    }

    /** Whether any amount in the text is this one. */
    public static boolean stands(Quantity amount, String text) {
        return in(text).stream().anyMatch(amount::sameAs);
    }
}
