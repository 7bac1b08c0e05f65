package warmstart.quiz.harvest.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.quiz.harvest.fact.FoundName;
import warmstart.quiz.harvest.outline.Entry;
import warmstart.quiz.harvest.outline.Mark;
import warmstart.quiz.harvest.outline.NoteOutline;

/** Finds names as programs spell them: managed policies, actions, settings. */
final class NameFinder implements Finder {
    private static final Pattern POLICY = Pattern.compile(
            "\\b(?:AWS|Amazon|Cloud|IAM|EC2|S3)[A-Z0-9][A-Za-z0-9_-]*(?:Access|Role|Policy|Permissions|User|PowerUser|Service|Only)(?:-\\w+|_v\\d+|V\\d+)?\\b"
                    + "|\\b(?:AdministratorAccess|PowerUserAccess|ReadOnlyAccess|SecurityAudit|ViewOnlyAccess|IAM\\w*FullAccess)\\b");
    private static final Pattern ACTION = Pattern.compile(
            "(?<![\\p{L}\\d:/.-])([a-z][a-z0-9-]{1,30}): ?((?:[A-Z][a-z0-9]+){2,}[*]?|[A-Z][a-z]+[*])(?![\\p{L}\\d:/])");
    private static final Pattern IDENTIFIER = Pattern.compile(
            "(?:[A-Z][a-z0-9]+){3,}|[a-z]+(?:[A-Z][a-z0-9]+){1,}|[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+|[a-z0-9]+(?:-[a-z0-9]+){1,5}|--?[a-z][a-z-]+|[\\w.-]+\\.(?:json|ya?ml|toml|conf|sh|py|js|ts|java|md|zip|exe)");
    private static final Pattern NEEDS =
            Pattern.compile("(?i)^(.{2,80}?) (requires?|needs?|must have|uses?)\\s+(?:the |an? )?(.*)$");
    private static final Pattern LABELLED = Pattern.compile("^(.{2,40}?)\\s*(?::(?!\\w)|=)\\s*(.+)$");

    private static final int SIBLINGS_MAX = 60;

    private final NoteOutline outline;
    private final Context context;
    private final Set<Integer> members;

    NameFinder(NoteOutline outline, Context context, Set<Integer> members) {
        this.outline = outline;
        this.members = members;
        this.context = context;
    }

    /**
     * A name in a line.
     *
     * @param text as programs spell it, without a space after the colon
     */
    record Name(int from, int to, String text, FoundName.Group group) {}

    @Override
    public List<FoundName> in(Entry entry) {
        List<Name> names = names(entry);
        if (names.isEmpty() || names.size() > 3) {
            return List.of();
        }
        if (names.size() == 1
                && names.get(0).to() - names.get(0).from()
                        >= entry.text().replaceFirst("[.:]$", "").length()) {
            return alone(entry, names.get(0));
        }
        List<FoundName> found = new ArrayList<>();
        names.forEach(name ->
                found.add(found(entry, context.above(entry), open(entry, name, "#"), question(entry, name), name)));
        return found;
    }

    /** The policies and actions of a line, and what else is set off as code. */
    List<Name> names(Entry entry) {
        String text = entry.text();
        List<Name> names = new ArrayList<>();
        POLICY.matcher(text)
                .results()
                .forEach(found ->
                        names.add(new Name(found.start(), found.end(), found.group(), FoundName.Group.POLICY)));
        ACTION.matcher(text)
                .results()
                .forEach(found -> names.add(new Name(
                        found.start(), found.end(), found.group(1) + ":" + found.group(2), FoundName.Group.ACTION)));
        for (Mark mark : entry.phrase().marks()) {
            String words = mark.of(text).replaceFirst("[:;,.]$", "");
            boolean free = names.stream().noneMatch(name -> name.from() < mark.to() && mark.from() < name.to());
            if (free
                    && mark.kind() == Mark.Kind.CODE
                    && words.split(" ").length <= 4
                    && words.length() > 1
                    && !words.startsWith("arn:")) {
                names.add(new Name(mark.from(), mark.from() + words.length(), words, FoundName.Group.OTHER));
            }
        }
        boolean whole = names.isEmpty()
                && IDENTIFIER.matcher(text).matches()
                && text.length() >= 8
                && (text.chars().filter(Character::isUpperCase).count() > 1
                        || text.contains("_")
                        || text.contains("."));
        if (whole) {
            names.add(new Name(0, text.length(), text, FoundName.Group.OTHER));
        }
        return names;
    }

    /** A line that is a name and nothing else: what stands below it tells what it is for. */
    private List<FoundName> alone(Entry entry, Name name) {
        List<Entry> below = outline.children(entry).stream()
                .filter(child -> !child.isHeading())
                .toList();
        List<FoundName> found = new ArrayList<>();
        for (Entry child : below) {
            if ((child.text().contains(" ") || child.text().length() > 4)
                    && !members.contains(child.index())
                    && names(child).isEmpty()
                    && child.text().length() <= 120) {
                String asked = "which " + noun(name) + " is described by “"
                        + child.text().replaceFirst("[.]$", "") + "”?";
                found.add(new FoundName(
                        context.place(entry), context.above(entry), child.text(), asked, name.text(), name.group()));
            }
        }
        boolean described = !found.isEmpty()
                || members.contains(entry.index())
                || !below.isEmpty()
                || outline.parent(entry).isEmpty()
                || outline.siblings(entry).stream()
                                .limit(SIBLINGS_MAX)
                                .filter(sibling -> !names(sibling).isEmpty())
                                .count()
                        > 1;
        if (!described) {
            String parent =
                    outline.parent(entry).map(Entry::text).map(Context::lead).orElse("");
            String asked = "which " + noun(name) + " is given for “" + parent + "”?";
            found.add(found(entry, context.above(entry), parent, asked, name));
        }
        return found;
    }

    private FoundName found(Entry entry, String above, String subject, String question, Name name) {
        return new FoundName(context.place(entry), above, subject, question, name.text(), name.group());
    }

    private static String question(Entry entry, Name name) {
        String text = entry.text();
        Matcher needs = NEEDS.matcher(text);
        if (needs.matches()
                && needs.start(3) <= name.from()
                && !Optional.ofNullable(needs.group(1)).orElse("").contains(",")) {
            String verb = needs.group(2).toLowerCase(java.util.Locale.ROOT);
            String who = needs.group(1).strip();
            return verb.equals("must have")
                    ? "which " + noun(name) + " must " + who + " have?"
                    : "which " + noun(name) + " does " + who + " " + verb.replaceFirst("s$", "") + "?";
        }
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches() && name.from() == labelled.start(2) && name.to() >= labelled.end(2)) {
            String label = labelled.group(1).strip();
            return label.equalsIgnoreCase(noun(name))
                    ? "which " + noun(name) + " does it name?"
                    : "which " + noun(name) + " is given as “" + label + "”?";
        }
        return "which " + noun(name) + " fills the gap: “" + open(entry, name, "___") + "”?";
    }

    private static String open(Entry entry, Name name, String sign) {
        return entry.text().substring(0, name.from()) + sign + entry.text().substring(name.to());
    }

    static String noun(Name name) {
        return switch (name.group()) {
            case POLICY -> "managed policy";
            case ACTION -> "action";
            case OTHER -> "name";
        };
    }

    /** Names of a text by which spellings are compared. */
    static List<String> identifiers(String text) {
        Matcher found = Pattern.compile("\\b(?=\\w*[A-Z]\\w*[a-z]|[a-z]\\w*[A-Z])[A-Za-z][A-Za-z0-9]{6,}\\b")
                .matcher(text);
        List<String> names = new ArrayList<>();
        while (found.find()) {
            if (found.group().matches(".*[a-z0-9][A-Z].*")) {
                names.add(found.group());
            }
        }
        return names;
    }
}
