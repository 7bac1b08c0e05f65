package warmstart.quiz.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a plain text apart into a number and what stands behind it. */
final class AmountReader {
    private static final Pattern DIGITS =
            Pattern.compile("(\\d[\\d ,'’_.]*\\d|\\d|\\.\\d+)\\s*(k(?![a-z])|thousand|million)?\\s*(.*)");

    private AmountReader() {}

    /** Number and unit; empty when the text does not begin with a number or holds a second one. */
    static Optional<Amount> read(String text) {
        if (text.equals("none") || text.equals("nil")) {
            return Optional.of(new Amount(BigDecimal.ZERO, "", Optional.empty()));
        }
        Optional<Amount> amount = inDigits(text).or(() -> inWords(text));
        return amount.filter(read -> read.unit().chars().noneMatch(Character::isDigit));
    }

    private static Optional<Amount> inDigits(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (!digits.matches()) {
            return Optional.empty();
        }
        String number = digits.group(1).strip();
        BigDecimal factor = factor(digits.group(2));
        return NumberText.read(number)
                .map(value -> new Amount(
                        value.multiply(factor), digits.group(3).strip(), NumberText.withPointsForThousands(number)));
    }

    private static BigDecimal factor(@org.jspecify.annotations.Nullable String word) {
        if (word == null) {
            return BigDecimal.ONE;
        }
        return BigDecimal.valueOf(word.equals("million") ? 1_000_000 : 1_000);
    }

    private static Optional<Amount> inWords(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("[ -]+")));
        List<String> number = new ArrayList<>();
        while (!words.isEmpty() && isPartOfNumber(words, number)) {
            String word = words.remove(0);
            if (!word.equals("and")) {
                number.add(word);
            }
        }
        if (words.isEmpty() && (text.equals("a") || text.equals("an"))) {
            return Optional.empty();
        }
        return NumberWords.read(number)
                .map(value -> new Amount(BigDecimal.valueOf(value), String.join(" ", words), Optional.empty()));
    }

    /** "and" belongs to a number only between two of its words: {@code one hundred and twenty}. */
    private static boolean isPartOfNumber(List<String> words, List<String> number) {
        boolean joins = words.get(0).equals("and") && !number.isEmpty() && words.size() > 1;
        return NumberWords.isOne(joins ? words.get(1) : words.get(0));
    }
}
