package warmstart.quiz.harvest.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.quiz.harvest.fact.GapSentence;
import warmstart.quiz.harvest.outline.Entry;
import warmstart.quiz.harvest.outline.Mark;

/** Chooses the part of a sentence that is worth knowing: what its author set off, a name, what a verb leads to. */
final class GapChooser {
    private static final String END =
            "(?=$| ?[.,;:()]| to\\b| for\\b| in\\b| on\\b| if\\b| when\\b| and\\b| or\\b| from\\b| of\\b| by\\b| with\\b| as\\b| at\\b| so\\b"
                    + "| because\\b| before\\b| after\\b| then\\b| it\\b| is\\b| are\\b| outside\\b| instead\\b| until\\b| while\\b| per\\b| than\\b| rather\\b| between\\b| around\\b| into\\b| will\\b| can\\b| that\\b| which\\b| without\\b| over\\b| via\\b| using\\b)";
    private static final String NOUN = "((?:[\\p{L}\\p{N}@$/.'’_-]+)(?: [\\p{L}\\p{N}@/'’_-]+){0,2}?)";
    private static final List<Pattern> AFTER_VERBS = List.of(
            Pattern.compile(
                    "(?i)\\b(?:uses?|using|via|through|with|using the|use the|via an?|through an?|via the|through the|use an?) (?!of\\b|to\\b|the\\b|an?\\b)"
                            + NOUN + END),
            Pattern.compile(
                    "(?i)\\b(?:requires?|needs?|must have|on top of|depends on|relies on|supports?|provides?|creates?|generates?|returns?|sends?|converts? [^.]{1,40} into|into|leads? to|causes?|becomes?|turns into|triggers?|polls?|deletes?|reads?|writes?|stores?|stored in|placed in|placed in an?|placed on|called|known as|in the form of|shown as|based on|defined in|defined by|caused by|owned by|invoked|invoked by|run by|evaluated by|located in|belongs to|instead of|rather than|without) (?:the |an? |to be )?(?!to\\b|be\\b|of\\b|in\\b|it\\b|a\\b|an\\b)"
                            + NOUN + END),
            Pattern.compile(
                    "(?i)\\b(?:is|are|be) (?!to\\b|in\\b|of\\b|on\\b|not\\b|an?\\b|the\\b|used\\b|at\\b|for\\b|also\\b)(\\p{L}[\\p{L}-]+)(?=[.]?$)"),
            Pattern.compile(
                    "(?i)\\b(?:outside|inside|before|after|by|from|at|on|to|for|as|in) (?:the |an? |your |of the )*(?!the\\b|an?\\b|your\\b|be\\b|of\\b|it\\b)"
                            + NOUN + "(?=$| ?[.,;()])"),
            Pattern.compile(
                    "(?i)\\b(?:is|are|be|being|been|should be|must be|was|were|remains?|stays?) (?:the |an? |always |then )?(?!to\\b|in\\b|of\\b|on\\b|not\\b|an?\\b|the\\b|used\\b|being\\b|made\\b|at\\b|for\\b|also\\b)"
                            + NOUN + END),
            Pattern.compile("^(?i:" + Imperatives.WORDS
                    + ") (?:to |into |in |the |your |on )*(?!to\\b|in\\b|of\\b|on\\b)" + NOUN + END));
    private static final Pattern NOT_GIVEN = Pattern.compile(
            "(?i)\\b(?:not|cannot|can't|never|don't|doesn't) (?!an?\\b|the\\b)\\p{L}+ (?:it |them |you |the |an? |your )*(?!to\\b|in\\b|of\\b|on\\b|from\\b|for\\b|with\\b|by\\b|as\\b|at\\b|be\\b|into\\b)"
                    + NOUN + END);
    private static final Pattern UNDONE = Pattern.compile("(?i)\\bnot (?:be )?(\\p{L}{3,}ed)\\b");
    private static final String PROPER =
            "(?:(?!(?i:" + Imperatives.WORDS + ")\\b)/?[A-Z][\\w/-]*(?: [A-Z][\\w-]*){0,2})";
    private static final Pattern SEVERAL = Pattern.compile("(?<![\\p{L}\\p{N}])(" + PROPER + "(?:, " + PROPER
            + "){0,2},? (?:or|and|&) " + PROPER + ")(?![\\p{L}\\p{N}])");
    private static final String SMALL =
            "(?:Because|When|If|The|An?|Although|Since|While|After|Before|In|On|At|For|To|By|With|Each|Every|All|Some|It|This|That|These|Those|No|Not|Only|Also|Both|Once|Without|NOT|OR|AND)\\b";
    private static final Pattern SUBJECT =
            Pattern.compile("^(?!" + SMALL + ")(\\p{Lu}[\\p{L}\\p{N}-]{3,}) (?=\\p{Ll}{3,}s )");
    private static final Pattern OPPOSITES = Pattern.compile(
            "(?i)\\b(synchronous(?:ly)?|asynchronous(?:ly)?|immutable|mutable|stateless|stateful|public|private|encrypted|unencrypted|compressed|uncompressed"
                    + "|automatic(?:ally)?|manual(?:ly)?|parallel|sequential(?:ly)?|ordered|unordered|idempotent|optional|mandatory|strong(?:ly)?|eventual(?:ly)?|horizontal(?:ly)?"
                    + "|vertical(?:ly)?|inbound|outbound|inside|outside|internal(?:ly)?|external(?:ly)?|before|after|client[ -]side|server[ -]side|regional|global|local|remote|read-only"
                    + "|permanent(?:ly)?|temporary|temporarily|exponential(?:ly)?|linear(?:ly)?|blocking|non-blocking|lazy|eager|static|dynamic|relational|once|twice)\\b");
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}-])((?:\\$?(?!" + SMALL
            + ")[A-Z][A-Z0-9]{1,}[a-z]?|[A-Z][a-z]+[A-Z]\\w+|[a-z]+[A-Z]\\w+)(?: [A-Z][\\w-]+){0,2}|(?<!^)(?:[A-Z][\\p{Ll}\\w-]+)(?: [A-Z][\\w-]+){0,3}|(?<=^)(?!(?i:"
            + Imperatives.WORDS + ")\\b|" + SMALL
            + ")[A-Z][a-z]+(?: [A-Z][\\w-]+){1,3}|/[a-z]{2,12}|\\$[A-Z]+)(?![\\p{L}\\p{N}-])");
    private static final Pattern LAST = Pattern.compile("(\\p{L}[\\p{L}-]{2,}(?: \\p{L}[\\p{L}-]{3,})?)(?=[.]?$)");
    private static final Set<String> WEAK = Set.copyOf(List.of(
            ("aws amazon default when while until that which how why who placed maintained given kept returned able going used using able same more most less many much some any other another such data info it them they this that these those there here well also "
                            + "needed possible available useful function functions lambda thing things way ways time times something somewhere time part use case cases first one two if then "
                            + "done made good better best bad new old up down out off not only be to do example back again lot value values set type types name all each every both etc e.g item "
                            + "required faster slower larger smaller greater bigger need allowed supported applied called works work run running processing added created you your we and a an the "
                            + "and etc e.g. i.e. eg ie is are was were can will may must should could would its their his her my our just very too so or nor yet but")
                    .split(" ")));
    private static final Pattern LETTERS = Pattern.compile("(\\w+) \\($");
    private static final Pattern SPELT = Pattern.compile("^ \\(([^()]{4,60})\\)");
    private static final Set<String> ALONE = Set.of(
            "use",
            "uses",
            "are",
            "is",
            "requires",
            "require",
            "needs",
            "includes",
            "include",
            "supports",
            "support",
            "provides",
            "returns",
            "avoid");
    private static final int WORDS_MAX = 4;

    private GapChooser() {}

    /** The sentence with its gap; empty when nothing in it stands out. */
    static Optional<GapSentence> choose(Entry entry, String context) {
        String text = entry.text();
        List<Gap> denied = new ArrayList<>();
        collect(NOT_GIVEN, text, denied);
        return candidates(entry).stream()
                // What a thing does not do is no secret when a heading above names it.
                .filter(gap -> fits(gap, text, denied.contains(gap) ? "" : context))
                .findFirst()
                .map(gap -> new GapSentence(text.substring(0, gap.from), gap.of(text), behind(gap, text)));
    }

    /** What stands behind a gap, without the words that an abbreviation in it stands for. */
    private static String behind(Gap gap, String text) {
        String after = text.substring(gap.to);
        Matcher spelt = SPELT.matcher(after);
        return spelt.find() && DefinitionFinder.isMadeOf(gap.of(text), spelt.group(1))
                ? after.substring(spelt.end())
                : after;
    }

    private record Gap(int from, int to) {
        String of(String text) {
            return text.substring(from, to);
        }
    }

    private static List<Gap> candidates(Entry entry) {
        String text = entry.text();
        List<Gap> gaps = new ArrayList<>();
        for (Mark mark : entry.phrase().marks()) {
            boolean part = mark.to() - mark.from() < text.length() * 2 / 3;
            if (part && mark.kind() != Mark.Kind.LINK) {
                gaps.add(new Gap(mark.from(), mark.to()));
            }
        }
        collect(AFTER_VERBS.get(0), text, gaps);
        collect(NOT_GIVEN, text, gaps);
        collect(UNDONE, text, gaps);
        collect(OPPOSITES, text, gaps);
        entry.phrase().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK)
                .forEach(mark -> gaps.add(new Gap(mark.from(), mark.to())));
        collect(SEVERAL, text, gaps);
        collect(AFTER_VERBS.get(1), text, gaps);
        collect(NAME, text, gaps);
        AFTER_VERBS.stream().skip(2).forEach(pattern -> collect(pattern, text, gaps));
        collect(SUBJECT, text, gaps);
        collect(LAST, text, gaps);
        return gaps;
    }

    private static void collect(Pattern pattern, String text, List<Gap> gaps) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            int end = found.end(1);
            while (end > found.start(1) && ".,;:'’".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            gaps.add(new Gap(found.start(1), end));
        }
    }

    /** Not too long, not a word without meaning, and not said anywhere else in the question. */
    private static boolean fits(Gap gap, String text, String context) {
        String answer = gap.of(text);
        String lower = answer.toLowerCase(Locale.ROOT);
        String[] words = lower.split("[ /]");
        boolean weak = Arrays.stream(words).allMatch(word -> WEAK.contains(word) || word.length() < 2)
                || (WEAK.contains(words[0])
                        && words.length > 1
                        && words[0].length() < 6
                        && !words[0].equals("same")
                        && !words[0].equals("other"));
        boolean tiny = answer.length() < 4 && answer.equals(answer.toLowerCase(Locale.ROOT));
        String rest = text.substring(0, gap.from) + " " + behind(gap, text);
        return words.length <= WORDS_MAX
                && !weak
                && !tiny
                && !lower.matches("(?:no|not|never|without)\\b.*|.(?:[ /].*)?")
                && !isSpeltOut(gap, text)
                && !endsWeak(words)
                && !isPartOfName(gap, text)
                && leavesEnough(rest, Character.isUpperCase(answer.charAt(0)))
                && !said(words, rest, false)
                && !said(words, context, true);
    }

    /** Whether it is what the letters before it stand for, which is asked otherwise. */
    private static boolean isSpeltOut(Gap gap, String text) {
        Matcher letters = LETTERS.matcher(text.substring(0, gap.from));
        return letters.find() && DefinitionFinder.isMadeOf(letters.group(1), gap.of(text));
    }

    private static boolean leavesEnough(String rest, boolean capital) {
        String[] left = rest.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}@$-]+");
        boolean named = left.length == 1 && left[0].length() > 4;
        return (named && capital)
                || (left.length >= 2
                        && Arrays.stream(left).filter(word -> !word.isEmpty()).count() >= 2)
                || ALONE.contains(left[0]);
    }

    /** Whether the words can be read elsewhere: all of them or, in the sentence itself, the last one, which says what it is. */
    private static boolean said(String[] words, String elsewhere, boolean all) {
        Set<String> others = new LinkedHashSet<>();
        for (String word : elsewhere.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}$]+", -1)) {
            others.add(word.replaceFirst("s$", ""));
        }
        List<String> content = Arrays.stream(words)
                .filter(word -> word.length() > 2 && !WEAK.contains(word))
                .map(word -> word.replaceFirst("s$", ""))
                .toList();
        return !content.isEmpty()
                && (others.containsAll(content) || (!all && others.contains(content.get(content.size() - 1))));
    }

    /** Whether a neighbour is part of the same name: {@code Interface Emulator} of {@code Runtime Interface Emulator}. */
    private static boolean isPartOfName(Gap gap, String text) {
        if (!Character.isUpperCase(text.charAt(gap.from))) {
            return false;
        }
        boolean before = gap.from > 1 && text.substring(0, gap.from).matches("(?s).*\\b[A-Z]\\w*[ /]");
        boolean after = text.substring(gap.to).matches("(?s)[ -][A-Z].*|[:/]\\w.*");
        return (before && !text.substring(0, gap.from).matches("\\p{L}+ ")) || after;
    }

    private static boolean endsWeak(String[] words) {
        return words.length > 1 && WEAK.contains(words[words.length - 1]) && words[words.length - 1].length() < 4;
    }
}
