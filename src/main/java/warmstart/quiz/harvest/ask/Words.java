package warmstart.quiz.harvest.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import warmstart.quiz.question.Prose;

/** Words of questions made of notes. */
final class Words {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}$/@]+");
    private static final Pattern EITHER = Pattern.compile("^(.+?)\\s+(?:or|and|&|/)\\s+(.+)$");
    private static final List<String> PREFIXES = List.of("a", "im", "un", "in", "non-", "non", "dis");
    private static final List<List<String>> OPPOSITES = List.of(
            List.of("inside", "outside"),
            List.of("before", "after"),
            List.of("public", "private"),
            List.of("stateless", "stateful"),
            List.of("inbound", "outbound"),
            List.of("client side", "server side"),
            List.of("client-side", "server-side"),
            List.of("once", "twice"),
            List.of("static", "dynamic"),
            List.of("read", "write"),
            List.of("horizontally", "vertically"),
            List.of("horizontal", "vertical"));

    private Words() {}

    /** A stem: what it is about, then the question with a capital, as Markdown. */
    static String stem(String context, String question) {
        return Prose.plain(context.isEmpty() ? capital(question) : context + ": " + capital(question));
    }

    static String capital(String words) {
        String first = words.split("[ :]", 2)[0];
        boolean name = first.contains("_") || first.chars().skip(1).anyMatch(Character::isUpperCase);
        return words.isEmpty() || name ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Lower case, one space between words, no punctuation. */
    static String folded(String words) {
        return OTHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The words of a text that tell it from others, in the singular. */
    static Set<String> telling(String text) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(folded(text).split(" "))
                .filter(word -> word.length() > 1)
                .map(word -> word.length() > 3 ? word.replaceFirst("s$", "") : word)
                .filter(word -> !Set.of("aws", "amazon", "the", "and", "of", "for", "in", "service", "event", "or")
                        .contains(word))
                .forEach(words::add);
        return words;
    }

    /** All ways of giving an answer: two things in either order, without an article. */
    static List<String> accepted(String answer) {
        Set<String> all = new LinkedHashSet<>();
        all.add(answer);
        var two = EITHER.matcher(answer);
        if (two.matches() && answer.split(" ").length <= 5) {
            all.add(two.group(2) + " or " + two.group(1));
            all.add(two.group(1) + " and " + two.group(2));
            all.add(two.group(2) + " and " + two.group(1));
            all.add(two.group(1) + ", " + two.group(2));
        }
        all.add(answer.replaceFirst("(?i)^(?:the|an?) ", ""));
        return List.copyOf(all);
    }

    /** Words that a learner may mean in place of the answer though a letter or two make the difference. */
    static List<String> opposites(String answer) {
        String word = answer.toLowerCase(Locale.ROOT);
        List<String> all = new ArrayList<>();
        for (String prefix : PREFIXES) {
            all.add(prefix + word);
            if (word.startsWith(prefix) && word.length() > prefix.length() + 3) {
                all.add(word.substring(prefix.length()));
            }
        }
        OPPOSITES.stream()
                .filter(pair -> pair.contains(word))
                .forEach(pair ->
                        pair.stream().filter(other -> !other.equals(word)).forEach(all::add));
        return all.stream().distinct().filter(other -> !other.equals(word)).toList();
    }
}
