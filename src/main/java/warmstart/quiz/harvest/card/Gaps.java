package warmstart.quiz.harvest.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps: {@code A ==mutex== guards {{c1::shared state::what?}}}.
 *
 * <p>Gaps with the same number make one card, a gap without a number one of its own.
 */
final class Gaps {
    static final String GAP = "___";

    private static final Pattern HIGHLIGHT =
            Pattern.compile("==(?:(?<number>\\d{1,3});;)?(?<answer>[^=\\s](?:[^=]{0,298}[^=\\s])?)==");
    private static final Pattern ANKI =
            Pattern.compile("\\{\\{c(?<number>\\d{1,3})::(?<answer>[^{}]{1,300}?)(?:::(?<hint>[^{}]{1,200}?))?\\}\\}");
    private static final Pattern BRACKETS =
            Pattern.compile("(?<![!\\]\\[\\\\])\\[(?<answer>[^\\[\\]^]{1,300})\\](?![(\\[])");

    private final String text;
    private final List<Gap> gaps = new ArrayList<>();

    /** A gap: where it stands, which card it belongs to, what fills it. */
    record Gap(int from, int to, String card, String answer, String hint) {}

    private Gaps(String text) {
        this.text = text;
    }

    /** The gaps of a line of a note. */
    static Gaps in(String line) {
        Gaps gaps = new Gaps(line);
        gaps.find(ANKI, true);
        if (gaps.isEmpty()) {
            gaps.find(HIGHLIGHT, true);
        }
        return gaps;
    }

    /** The gaps of a line that begins with {@code C:}. */
    static Gaps inBrackets(String line) {
        Gaps gaps = new Gaps(line);
        gaps.find(BRACKETS, false);
        return gaps;
    }

    private void find(Pattern pattern, boolean named) {
        Matcher found = pattern.matcher(text);
        boolean hinted = pattern == ANKI;
        while (found.find()) {
            String number = named && found.group("number") != null ? found.group("number") : "own " + gaps.size();
            String[] parts = found.group("answer").split(";;", 2);
            String hint =
                    hinted && found.group("hint") != null ? found.group("hint") : parts.length > 1 ? parts[1] : "";
            gaps.add(new Gap(found.start(), found.end(), number, parts[0].strip(), hint.strip()));
        }
    }

    boolean isEmpty() {
        return gaps.isEmpty();
    }

    /** Whether there is anything to read besides the gaps. */
    boolean hasContext() {
        return filled(gap -> true)
                        .replace(GAP, "")
                        .chars()
                        .filter(Character::isLetter)
                        .count()
                > 2;
    }

    /** The gaps of each card. */
    List<List<Gap>> cards() {
        Map<String, List<Gap>> cards = new LinkedHashMap<>();
        gaps.forEach(gap ->
                cards.computeIfAbsent(gap.card(), key -> new ArrayList<>()).add(gap));
        return List.copyOf(cards.values());
    }

    /** The sentence with these gaps open and the others filled. */
    String filled(Predicate<Gap> open) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (Gap gap : gaps) {
            words.append(text, from, gap.from()).append(open.test(gap) ? GAP : gap.answer());
            from = gap.to();
        }
        return words.append(text.substring(from)).toString();
    }
}
