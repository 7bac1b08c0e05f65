package warmstart.quiz.harvest.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is counted, read from the words behind a number: {@code batches per shard} are {@code batches}. */
final class CountNoun {
    private static final int WORDS_MAX = 3;
    private static final Set<String> ENDS = Set.of(
            "of",
            "per",
            "to",
            "in",
            "for",
            "if",
            "when",
            "and",
            "or",
            "at",
            "by",
            "on",
            "is",
            "are",
            "from",
            "with",
            "then",
            "can",
            "will",
            "may",
            "must",
            "be",
            "max",
            "maximum",
            "min",
            "minimum",
            "free",
            "processed",
            "until",
            "after",
            "before",
            "that",
            "which",
            "as",
            "total",
            "default",
            "only",
            "each",
            "every",
            "using",
            "via",
            "than",
            "between",
            "a",
            "an",
            "the",
            "was",
            "were",
            "has",
            "have",
            "simultaneously",
            "concurrently",
            "x",
            "times",
            "within",
            "under",
            "over");
    private static final Set<String> BEGINS = Set.of("more", "new", "additional", "different", "other", "extra");

    private CountNoun() {}

    static String behind(String text) {
        List<String> words = new ArrayList<>();
        for (String word :
                text.replaceAll("(?s)[,.;:()\\[\\]=<>\"“”+–—→].*", "").strip().split("\\s+", -1)) {
            if (word.isEmpty() || ENDS.contains(word.toLowerCase(Locale.ROOT)) || words.size() == WORDS_MAX) {
                break;
            }
            if (!words.isEmpty() || !BEGINS.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }
}
