package warmstart.quiz.harvest.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import warmstart.quiz.harvest.fact.Place;
import warmstart.quiz.harvest.outline.Entry;
import warmstart.quiz.harvest.outline.NoteOutline;

/**
 * Says what a line of a note is about: the topic of the note, the headings and the bullets above.
 *
 * <p>{@code Max 10 GB} below the heading {@code Scratch space} in a note on workers is about {@code Workers › Scratch
 * space}. A heading that names the topic itself stands alone.
 */
final class Context {
    /** What parts of a path are joined with. */
    static final String SIGN = " › ";

    private static final int WORDS_MAX = 24;
    private static final int LEAD_WORDS_MAX = 11;
    private static final int LEADS_MAX = 3;
    private static final int LEAD_CHARACTERS_MAX = 300;
    private static final double SHARE = 0.4;
    private static final int HEADINGS_MIN = 4;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY_WORDS =
            Set.of("the", "and", "with", "for", "from", "how", "what", "about", "notes", "of");

    private final NoteOutline outline;
    private final String topic;
    private final Map<Integer, String> paths = new HashMap<>();

    Context(NoteOutline outline) {
        this.outline = outline;
        this.topic = topic(outline);
    }

    /** The only heading of the first level, else a word that most headings share, else the name of the note. */
    private static String topic(NoteOutline outline) {
        List<Entry> headings =
                outline.entries().stream().filter(Entry::isHeading).toList();
        List<Entry> first =
                headings.stream().filter(heading -> heading.level() == 1).toList();
        if (first.size() == 1 && first.get(0).index() == 0) {
            return first.get(0).text();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        headings.forEach(heading -> words(heading.text()).stream()
                .distinct()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> headings.size() >= HEADINGS_MIN && most.getValue() >= SHARE * headings.size())
                .map(Map.Entry::getKey)
                .orElse(outline.note().name());
    }

    private static List<String> words(String text) {
        return WORD.splitAsStream(text)
                .filter(word -> word.length() > 2 && !EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The topic of the note. */
    String topic() {
        return topic;
    }

    /** What stands above an entry, as a path. */
    String above(Entry entry) {
        return paths.computeIfAbsent(entry.parent(), parent -> pathTo(entry));
    }

    private String pathTo(Entry entry) {
        List<Entry> all = outline.leads(entry);
        List<String> leads = all.subList(Math.max(0, all.size() - LEADS_MAX), all.size()).stream()
                .map(lead -> lead(lead.text()))
                .filter(words -> !words.isEmpty())
                .toList();
        return path(headings(entry), leads);
    }

    /** The path of an entry that is itself part of what is asked about. */
    String to(Entry entry) {
        String own = lead(entry.text());
        String above = above(entry);
        return own.isEmpty() ? above : above.isEmpty() ? own : above + SIGN + own;
    }

    private static String path(List<String> headings, List<String> leads) {
        List<String> parts = new ArrayList<>(headings);
        parts.addAll(leads);
        while (parts.size() > 2 && String.join(" ", parts).split(" ").length > WORDS_MAX) {
            parts.remove(parts.size() > leads.size() + 1 ? 0 : Math.max(1, parts.size() - leads.size()));
        }
        List<String> each = parts.stream().distinct().toList();
        return String.join(SIGN, each);
    }

    /** The last headings, as many as it takes to name the topic. */
    private List<String> headings(Entry entry) {
        List<Entry> headings = outline.headings(entry);
        List<String> named = new ArrayList<>();
        for (int i = headings.size() - 1; i >= 0; i--) {
            String text = headings.get(i).text().replaceFirst("[:.]$", "");
            named.add(0, text);
            if (namesTopic(text)) {
                return named;
            }
        }
        if (!named.contains(topic)) {
            named.add(0, topic);
        }
        while (named.size() > 3) {
            named.remove(1);
        }
        return named;
    }

    private boolean namesTopic(String text) {
        List<String> own = words(text.toLowerCase(Locale.ROOT));
        return words(topic.toLowerCase(Locale.ROOT)).stream().anyMatch(own::contains);
    }

    /** The words of a bullet that stand for it: without its value, and not too many. */
    static String lead(String text) {
        String shown = text.length() > LEAD_CHARACTERS_MAX ? text.substring(0, LEAD_CHARACTERS_MAX) : text;
        String words = shown.replaceFirst("\\s*[:→–-]+$|\\s*=>$", "").strip();
        List<AmountSpan> amounts = AmountSpan.in(words);
        if (!amounts.isEmpty() && amounts.get(0).from() > 2) {
            String label = Label.of(words.substring(0, amounts.get(0).from()));
            boolean names = label.length() > 2
                    && !Label.isClause(label)
                    && !label.matches("(?i)(?:if|when|for|up|with|after|in|on|at|by|to|and|or)\\b.*");
            words = names ? label : words;
        }
        String[] all = words.split(" ");
        return all.length <= LEAD_WORDS_MAX
                ? words
                : String.join(" ", List.of(all).subList(0, LEAD_WORDS_MAX)) + " …";
    }

    /** Where an entry stands. */
    Place place(Entry entry) {
        List<String> headings =
                outline.headings(entry).stream().map(Entry::text).toList();
        return new Place(
                outline.note().name(), outline.note().file(), headings, entry.line(), entry.source(), entry.text());
    }
}
