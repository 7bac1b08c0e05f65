package warmstart.quiz.harvest.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.quiz.harvest.fact.FoundList;
import warmstart.quiz.harvest.outline.Entry;
import warmstart.quiz.harvest.outline.EntryKind;
import warmstart.quiz.harvest.outline.NoteOutline;

/** Finds lists of things under a line or heading that says what they are, and those within a line. */
final class ListFinder implements Finder {
    private static final int WORDS_MAX = 6;
    private static final int MEMBERS_MAX = 30;
    private static final Pattern INLINE = Pattern.compile(
            "^([^:,.()]{3,60}):\\s+([^:;()]{2,40}(?:,\\s*(?:and |or )?[^:;,()]{2,40}){1,9}(?:,? (?:and|or) [^:;,()]{2,40})?)[.]?$");
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("([\\p{L}][\\p{L}\\p{N} -]{2,50}) \\(([^():;]{2,40}(?:, ?[^():;,]{2,40}){2,9})\\)");
    private static final Pattern VAGUE =
            Pattern.compile("(?i)^(?:others?|etc\\.?|more|misc.*|\\.\\.\\.|…|n/a|none|yes|no|tbd|todo|example.*)$");
    private static final Pattern TO_DO = Pattern.compile(
            "(?i)^(?:use|store|refer|write|attach|grow|try|send|create|put|get|set|add|check|make|run|define|allow|return|keep|build|deploy|configure|update|upload|download|point|are|is|can|has|have|process|processes|detail|means|needs|must|will|also)\\b.*");

    private final NoteOutline outline;
    private final Context context;

    ListFinder(NoteOutline outline, Context context) {
        this.outline = outline;
        this.context = context;
    }

    /** The entries that are members of lists; they say nothing on their own. */
    Set<Integer> members() {
        Set<Integer> members = new LinkedHashSet<>();
        outline.entries()
                .forEach(entry -> groups(entry).forEach(group -> group.forEach(one -> members.add(one.index()))));
        return members;
    }

    @Override
    public List<FoundList> in(Entry entry) {
        List<FoundList> found = new ArrayList<>();
        for (List<Entry> group : groups(entry)) {
            String lead = entry.text().replaceFirst("\\s*[:–-]\\s*$", "");
            String path = entry.isHeading() ? context.above(group.get(0)) : context.above(entry);
            found.add(new FoundList(context.place(entry), path, lead, texts(group)));
        }
        if (!entry.isHeading()) {
            inline(entry, INLINE).ifPresent(found::add);
            inline(entry, IN_PARENTHESES).ifPresent(found::add);
        }
        return found;
    }

    private Optional<FoundList> inline(Entry entry, Pattern pattern) {
        Matcher list = pattern.matcher(entry.text());
        if (!list.find() || !AmountSpan.in(list.group(2)).isEmpty()) {
            return Optional.empty();
        }
        List<String> members = Arrays.stream(list.group(2).split(",\\s*(?:and |or )?|\\s+(?:and|or)\\s+"))
                .map(member -> member.strip().replaceFirst("[.]$", ""))
                .filter(member -> !VAGUE.matcher(member).matches() && !member.isEmpty())
                .distinct()
                .toList();
        boolean things = members.size() >= 3
                && members.stream().allMatch(member -> member.split(" ").length <= 4 && !Label.isClause(member));
        return things
                ? Optional.of(new FoundList(
                        context.place(entry),
                        context.above(entry),
                        list.group(1).strip(),
                        members))
                : Optional.empty();
    }

    /** The groups of bullets right below an entry that are lists of things. */
    private List<List<Entry>> groups(Entry entry) {
        List<Entry> below = outline.children(entry).stream()
                .filter(child -> child.kind() == EntryKind.ITEM)
                .toList();
        Map<Integer, List<Entry>> runs = new LinkedHashMap<>();
        below.forEach(child -> runs.computeIfAbsent(entry.isHeading() ? child.run() : 0, run -> new ArrayList<>())
                .add(child));
        List<List<Entry>> groups = new ArrayList<>();
        boolean first = true;
        for (List<Entry> run : runs.values()) {
            boolean enough = run.size() >= (entry.isHeading() && !first ? 3 : 2) && run.size() <= MEMBERS_MAX;
            if (enough && isList(entry, run)) {
                groups.add(run);
            }
            first = false;
        }
        return groups;
    }

    private boolean isList(Entry lead, List<Entry> run) {
        boolean announced = lead.leads();
        boolean clause = !announced && !lead.isHeading() && Label.isClause(lead.text());
        int words = clause ? 3 : WORDS_MAX;
        long parents = run.stream().filter(this::hasBelow).count();
        boolean names = !lead.isHeading()
                && run.stream()
                        .allMatch(one ->
                                one.text().split(" ").length == 1 && one.text().length() >= 6);
        long longer =
                run.stream().filter(one -> one.text().split(" ").length > words).count();
        boolean mostShort = longer * 4 <= run.size();
        return mostShort
                && run.stream().allMatch(one -> isThing(one.text(), words + 2, announced))
                && (parents * 2 <= run.size() || names)
                && (parents < run.size() || names);
    }

    private boolean hasBelow(Entry entry) {
        return !outline.children(entry).isEmpty();
    }

    private static boolean isThing(String text, int words, boolean announced) {
        boolean labelled = text.matches("(?s).*\\s?:\\s.*|.*:|.*=.*");
        return text.split(" ").length <= words
                && !labelled
                && !VAGUE.matcher(text).matches()
                && AmountSpan.in(text).isEmpty()
                && (announced
                        || (!TO_DO.matcher(text).matches() && !Label.isClause(text.replaceAll("\\([^)]*\\)", ""))))
                && text.chars().anyMatch(Character::isLetter)
                && !Bad.isCode(text);
    }

    /** The members without remarks in parentheses, each once. */
    private static List<String> texts(List<Entry> group) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Entry entry : group) {
            String plain = entry.text()
                    .replaceFirst("\\s*\\([^()]*\\)\\s*[.]?$", "")
                    .replaceFirst("[.;,]$", "")
                    .strip();
            String shown = plain.isEmpty() ? entry.text() : plain;
            texts.putIfAbsent(shown.toLowerCase(Locale.ROOT), shown);
        }
        return List.copyOf(texts.values());
    }
}
