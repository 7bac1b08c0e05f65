package warmstart.quiz.harvest.ask;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import warmstart.base.Slug;
import warmstart.quiz.ItemId;

/**
 * Gives items their names: the note, the headings above, the words of the fact without its value. Another line can be
 * edited, moved or removed, and the value corrected, and the name stays.
 */
final class Names {
    private static final int SLUG_MAX = 60;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<String, Integer> bearers = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new LinkedHashMap<>();

    Names(List<Draft> drafts) {
        drafts.forEach(draft -> bearers.merge(own(draft), 1, Integer::sum));
    }

    /** The name of a draft: by its own words; where two have the same, also by what stands above each. */
    ItemId of(Draft draft) {
        String own = own(draft);
        boolean alone = bearers.getOrDefault(own, 1) == 1;
        String name =
                alone ? own : own + "-" + hash(Words.folded(draft.context())).substring(0, 4);
        int again = taken.merge(name, 1, Integer::sum);
        String free = again == 1 ? name : name + "-" + again;
        return new ItemId(draft.family() + ":" + free);
    }

    private static String own(Draft draft) {
        String subject = Words.folded(draft.subject().replaceAll("\\d[\\d.,\\u00a0 ]*", "#"));
        String path = draft.place().note() + "\n"
                + String.join("\n", draft.place().headings()) + "\n" + draft.family() + "\n" + subject;
        String slug = Arrays.stream(Slug.of(draft.subject()).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !word.matches("\\d+"))
                .reduce(
                        "",
                        (one, other) -> one.length() + other.length() > SLUG_MAX
                                ? one
                                : one.isEmpty() ? other : one + "-" + other);
        String words = slug.isEmpty() ? "note" : slug;
        return words + "-" + hash(path.toLowerCase(Locale.ROOT)).substring(0, 8);
    }

    private static String hash(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return String.format(Locale.ROOT, "%016x", hash);
    }
}
