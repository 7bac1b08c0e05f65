package warmstart.quiz.grade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads numbers that are written as words: {@code six}, {@code twenty-nine}, {@code nine hundred}, {@code a thousand}. */
final class NumberWords {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> VALUES = values();
    private static final long HIGHEST = 1_000_000_000L;

    private NumberWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            values.put(SMALL.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 20 + 10 * i);
        }
        values.put("a", 1);
        values.put("an", 1);
        return values;
    }

    /** Whether a word can be part of a number: {@code twenty}, {@code hundred}, but not {@code and} alone. */
    static boolean isOne(String word) {
        return VALUES.containsKey(word) || word.equals("hundred") || word.equals("thousand") || word.equals("million");
    }

    /** The number that these words make together; empty when they make none. */
    static Optional<Long> read(List<String> words) {
        long total = 0;
        long group = 0;
        boolean any = false;
        for (String word : words) {
            Integer value = VALUES.get(word);
            if (value != null) {
                // "six five" is no number; "sixty five" is.
                boolean fits = group % 100 == 0 || (group % 10 == 0 && group % 100 >= 20 && value < 10 && value > 0);
                if (!fits || (any && value == 0)) {
                    return Optional.empty();
                }
                group += value;
            } else if (word.equals("hundred")) {
                group = Math.max(group, 1) * 100;
            } else {
                total += Math.max(group, any ? 0 : 1) * (word.equals("thousand") ? 1_000L : 1_000_000L);
                group = 0;
            }
            any = true;
            if (total + group > HIGHEST) {
                return Optional.empty();
            }
        }
        return any ? Optional.of(total + group) : Optional.empty();
    }
}
