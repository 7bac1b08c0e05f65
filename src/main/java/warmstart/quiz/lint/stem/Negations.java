package warmstart.quiz.lint.stem;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import warmstart.quiz.lint.text.Words;

/** The words that turn a sentence into its opposite. */
final class Negations {
    private static final Set<String> WORDS =
            Set.of("not", "except", "never", "cannot", "neither", "nor", "incorrect", "false");

    private Negations() {}

    static List<String> in(String text) {
        return Words.of(text).stream()
                .filter(word -> WORDS.contains(word) || word.endsWith("n't"))
                .distinct()
                .toList();
    }

    /** Whether a word is written so that nobody overlooks it: {@code NOT}, {@code **not**}. */
    static boolean stressed(String text, String word) {
        return text.contains(word.toUpperCase(Locale.ROOT)) || text.contains("**" + word + "**");
    }
}
