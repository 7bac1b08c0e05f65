package warmstart.quiz.lint.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import warmstart.quiz.question.AmountWords;

/** The words of a text. English: what carries meaning is what is left without a list of small words. */
public final class Words {
    private static final Set<String> SMALL = Set.copyOf(
            List.of(("a an the this that these those it its they them their there here which what who whom whose when "
                            + "where why how is are was were be been being am do does did has have had can could may might "
                            + "must shall should will would of in on at by for from to into onto with without within per as "
                            + "than then so and or nor but if not no yes one two three four five each any both more most less "
                            + "least many much you your we our his her following choose select after before between about over "
                            + "under out up down off only all same other another such also just very s t")
                    .split(" ")));

    private Words() {}

    /** All words in lower case; hyphens and apostrophes inside belong to a word: {@code read-only}, {@code don't}. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && belongs(text, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\''));
                start = -1;
            }
        }
        return words;
    }

    private static boolean belongs(String text, int i) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
            return true;
        }
        return "-'’".indexOf(text.charAt(i)) >= 0
                && i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** The words that carry meaning, each once and in the singular, without numbers. */
    public static Set<String> meaning(String text) {
        Set<String> meaning = new LinkedHashSet<>();
        for (String word : of(text)) {
            if (!SMALL.contains(word) && !Character.isDigit(word.charAt(0))) {
                meaning.add(AmountWords.singular(word));
            }
        }
        meaning.removeIf(word -> word.length() < 2);
        return meaning;
    }

    /** How many words there are between spaces, as people count them. */
    public static int count(String text) {
        int count = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean inside = !Character.isWhitespace(text.charAt(i));
            count += inside && !before ? 1 : 0;
            before = inside;
        }
        return count;
    }

    /** Those of the listed words that the text says outside of code, each once. */
    public static List<String> said(String text, Collection<String> listed) {
        return of(Plain.withoutCode(text)).stream()
                .filter(listed::contains)
                .distinct()
                .toList();
    }

    /** How alike two sets of words are: what they share over what they have together (Jaccard), from 0 to 1. */
    public static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 0;
        }
        Set<String> fewer = one.size() <= other.size() ? one : other;
        Set<String> more = fewer == one ? other : one;
        long shared = fewer.stream().filter(more::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }
}
