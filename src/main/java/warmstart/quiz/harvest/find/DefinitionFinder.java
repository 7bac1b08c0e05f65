package warmstart.quiz.harvest.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.quiz.harvest.fact.FoundDefinition;
import warmstart.quiz.harvest.outline.Entry;
import warmstart.quiz.harvest.outline.Mark;
import warmstart.quiz.harvest.outline.NoteOutline;

/** Finds what terms mean and what letters stand for. */
final class DefinitionFinder implements Finder {
    private static final Pattern LETTERS =
            Pattern.compile("(?<![\\p{L}\\d])([A-Z][A-Za-z]{1,6})s? \\(([A-Za-z][A-Za-z -]{5,60})\\)");
    private static final Pattern SPELT_OUT =
            Pattern.compile("((?:[A-Za-z][A-Za-z-]+ ){1,6}[A-Za-z][A-Za-z-]+) \\(([A-Z][A-Za-z]{1,6})\\)");
    private static final Pattern MEANS = Pattern.compile(
            "^([^:;.,?!]{2,60}?)\\s*(?::\\s|\\s[–—-]\\s|\\s=>\\s|\\s→\\s|\\s=\\s|\\smeans\\s|\\sstands for\\s|\\srefers to\\s)\\s*(\\S.{4,240})$");
    private static final Pattern IS_A =
            Pattern.compile("^(?:An? |The )?([\\p{L}\\p{N}@/ -]{2,50}?) (?:is|are) ((?:an?|the) [^.]{10,200})\\.?$");
    private static final Set<String> NO_TERMS = Set.of(
            "note",
            "notes",
            "example",
            "examples",
            "e.g",
            "eg",
            "tip",
            "warning",
            "use case",
            "use cases",
            "recommended",
            "default",
            "important",
            "remember",
            "exam tip",
            "exam",
            "todo",
            "source",
            "see",
            "see also",
            "link",
            "links",
            "ref",
            "reference",
            "caution",
            "info",
            "question",
            "answer",
            "update",
            "edit",
            "date",
            "author",
            "summary",
            "result",
            "pros",
            "cons",
            "advantages",
            "disadvantages",
            "types",
            "features",
            "benefits",
            "limits",
            "limitations",
            "usage",
            "hint",
            "it",
            "this",
            "there",
            "that",
            "they",
            "he",
            "she",
            "which",
            "what",
            "these",
            "those",
            "here",
            "usually",
            "today",
            "related");
    private static final int TERM_WORDS_MAX = 5;

    private final NoteOutline outline;
    private final Context context;

    DefinitionFinder(NoteOutline outline, Context context) {
        this.outline = outline;
        this.context = context;
    }

    @Override
    public List<FoundDefinition> in(Entry entry) {
        List<FoundDefinition> found = new ArrayList<>();
        String text = entry.text();
        LETTERS.matcher(text)
                .results()
                .filter(letters -> isMadeOf(letters.group(1), letters.group(2)))
                .forEach(letters -> found.add(definition(entry, letters.group(1), letters.group(2), true)));
        SPELT_OUT
                .matcher(text)
                .results()
                .forEach(spelt -> tail(spelt.group(2), spelt.group(1))
                        .ifPresent(words -> found.add(definition(entry, spelt.group(2), words, true))));
        below(entry).ifPresent(found::add);
        if (found.isEmpty() && outline.children(entry).stream().allMatch(Entry::isHeading)) {
            meaning(entry).ifPresent(found::add);
        }
        return found;
    }

    /** {@code CORS} with a bullet below that spells it out. */
    private Optional<FoundDefinition> below(Entry entry) {
        Optional<String> term = outline.parent(entry).map(Entry::text).filter(parent -> isMadeOf(parent, entry.text()));
        return term.map(letters -> definition(entry, letters, entry.text(), true));
    }

    private Optional<FoundDefinition> meaning(Entry entry) {
        String text = entry.text();
        boolean numbers = !AmountSpan.in(text).isEmpty();
        Matcher means = MEANS.matcher(text);
        if (means.matches()
                && isTerm(means.group(1), entry)
                && !numbers
                && means.group(2).split(" ").length >= 2) {
            return Optional.of(
                    definition(entry, means.group(1).strip(), means.group(2).strip(), false));
        }
        Matcher isA = IS_A.matcher(text);
        boolean thing = isA.matches()
                && isA.group(1).split(" ").length <= 4
                && !isA.group(1).matches(".*\\b(?:not|which|that|if|when)\\b.*");
        return thing && isTerm(isA.group(1), entry)
                ? Optional.of(
                        definition(entry, isA.group(1).strip(), isA.group(2).strip(), false))
                : Optional.empty();
    }

    private static boolean isTerm(String words, Entry entry) {
        String term = words.strip();
        boolean strong = entry.marked(Mark.Kind.STRONG).stream().anyMatch(mark -> mark.startsWith(term));
        return !NO_TERMS.contains(term.toLowerCase(Locale.ROOT).replaceFirst("[.]$", ""))
                && term.split(" ").length <= TERM_WORDS_MAX
                && term.chars().anyMatch(Character::isLetter)
                && !term.contains("(")
                && (strong || !Label.isClause(term))
                && !Bad.isCode(entry.source());
    }

    private FoundDefinition definition(Entry entry, String term, String meaning, boolean letters) {
        return new FoundDefinition(
                context.place(entry), context.above(entry), term, meaning.replaceFirst("[.;]$", ""), letters);
    }

    /** Whether letters are the first letters of words: DLQ of dead-letter queue. */
    static boolean isMadeOf(String letters, String words) {
        String plain = letters.replaceFirst("(?<=[A-Z])s$", "");
        if (!plain.matches("[A-Z][A-Za-z]{1,6}")
                || plain.chars().filter(Character::isUpperCase).count() < 2
                || (!words.contains(" ") && !words.contains("-"))) {
            return false;
        }
        StringBuilder firsts = new StringBuilder();
        for (String word : words.split("[ -]+", -1)) {
            if (!word.isEmpty()) {
                firsts.append(word.charAt(0));
            }
        }
        String all = firsts.toString().toLowerCase(Locale.ROOT);
        String small = words.toLowerCase(Locale.ROOT).replaceAll("\\b(?:and|of|the|for|to|in|a|as|on)\\b[ -]*", "");
        StringBuilder without = new StringBuilder();
        for (String word : small.split("[ -]+", -1)) {
            if (!word.isEmpty()) {
                without.append(word.charAt(0));
            }
        }
        String wanted = plain.toLowerCase(Locale.ROOT);
        return all.equals(wanted) || without.toString().equals(wanted);
    }

    /** The last words before the parentheses that the letters are made of. */
    private static Optional<String> tail(String letters, String words) {
        String[] all = words.split(" ");
        for (int from = 0; from < all.length; from++) {
            String rest = String.join(" ", List.of(all).subList(from, all.length));
            if (isMadeOf(letters, rest)) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }
}
