package warmstart.quiz.harvest.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.quiz.harvest.fact.FoundTerm;
import warmstart.quiz.harvest.outline.Entry;
import warmstart.quiz.harvest.outline.EntryKind;
import warmstart.quiz.harvest.outline.NoteOutline;

/** Finds terms that stand beside each other with what describes them below: {@code Event} and {@code Context}. */
final class TermFinder implements Finder {
    private static final int WORDS_MAX = 4;
    private static final int DESCRIPTION_MAX = 160;
    private static final int SIBLINGS_MAX = 60;
    private static final Pattern ARROW = Pattern.compile("^([^=→]{2,40}?)\\s*(?:=>|→|->)\\s*(.{4,160})$");
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)^(?:use ?cases?|examples?|notes?|errors?|permissions?|types?|features?|others?|services?|pricing|limits?|destinations?|supports?|supported|adds?|request|response|summary|pros|cons|for .*|sample .*|example .*|more .*|.* (?:to|and|or) .*|.*\\b(?:behaviou?r|options?|settings?|best practices?))$");

    private final NoteOutline outline;
    private final Context context;
    private final Set<Integer> members;

    TermFinder(NoteOutline outline, Context context, Set<Integer> members) {
        this.outline = outline;
        this.context = context;
        this.members = members;
    }

    @Override
    public List<FoundTerm> in(Entry entry) {
        List<FoundTerm> found = new ArrayList<>();
        if (entry.kind() != EntryKind.ITEM) {
            return found;
        }
        Matcher arrow = ARROW.matcher(entry.text());
        if (arrow.matches()) {
            List<String> others = beside(entry, true);
            if (!others.isEmpty()) {
                found.add(term(entry, entry, arrow.group(2), arrow.group(1).strip(), others));
            }
            return found;
        }
        if (!isTerm(entry)) {
            return found;
        }
        List<String> others = beside(entry, false);
        for (Entry below : others.isEmpty() ? List.<Entry>of() : outline.children(entry)) {
            if (describes(below, entry)) {
                found.add(term(entry, below, below.text(), label(entry), others));
            }
        }
        return found;
    }

    private FoundTerm term(Entry entry, Entry line, String description, String term, List<String> others) {
        String whole = outline.parent(entry).map(Entry::text).map(Context::lead).orElse(context.topic());
        return new FoundTerm(
                context.place(line), context.above(entry), whole, description.replaceFirst("[.]$", ""), term, others);
    }

    private List<String> beside(Entry entry, boolean arrows) {
        List<Entry> siblings = outline.siblings(entry);
        if (siblings.size() > SIBLINGS_MAX) {
            return List.of();
        }
        return siblings.stream()
                .filter(other -> other.index() != entry.index() && other.kind() == EntryKind.ITEM)
                .filter(other -> arrows ? ARROW.matcher(other.text()).matches() : isTerm(other))
                .map(other -> arrows ? other.text().replaceFirst("\\s*(?:=>|→|->).*$", "") : label(other))
                .distinct()
                .filter(other -> !other.equals(label(entry)))
                .toList();
    }

    private static String label(Entry entry) {
        return entry.text().replaceFirst("\\s*[:–-]\\s*$", "");
    }

    private boolean isTerm(Entry entry) {
        List<Entry> below = outline.children(entry);
        boolean lists = !below.isEmpty() && below.stream().allMatch(child -> members.contains(child.index()));
        return !below.isEmpty()
                && !lists
                && label(entry).split(" ").length <= WORDS_MAX
                && !VAGUE.matcher(label(entry)).matches()
                && !Label.isClause(label(entry))
                && AmountSpan.in(entry.text()).isEmpty()
                && below.stream()
                                        .filter(child ->
                                                !AmountSpan.in(child.text()).isEmpty())
                                        .count()
                                * 2
                        < below.size();
    }

    private static boolean describes(Entry below, Entry entry) {
        String text = below.text();
        boolean leaks = java.util.Arrays.stream(
                        label(entry).toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .anyMatch(word -> word.length() > 2
                        && text.toLowerCase(java.util.Locale.ROOT)
                                .matches("(?s).*\\b" + Pattern.quote(word) + "s?\\b.*"));
        return text.length() <= DESCRIPTION_MAX
                && text.split(" ").length >= 3
                && !below.leads()
                && !leaks
                && AmountSpan.in(text).isEmpty()
                && !text.matches("(?is)^(?:it|this|these|they|allows?|useful|note|recommended|requires?)\\b.*");
    }
}
