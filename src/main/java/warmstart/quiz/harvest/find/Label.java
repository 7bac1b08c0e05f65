package warmstart.quiz.harvest.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.quiz.harvest.fact.Bound;

/** The words around an amount: what is measured, and which value of it. */
final class Label {
    private static final Pattern CONNECTOR = Pattern.compile(
            "(?i)(?:\\s*(?::|=>|=|→|–|—|-|\\bis|\\bare|\\bof|\\bto|\\bat|\\bfrom|\\bbetween|\\bcan be|\\bis set to|\\bset to|\\bdefaults to|\\bbe|\\(|~))+\\s*$");
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:(?:you )?(?:can |must |should )?(?:specify|set|choose|configure|define|provide|give|select)\\s+(?:the |a |an )?|(?:the|a|an|has|have|with)\\s+)");
    private static final Pattern BOUND_AT_END = Pattern.compile(
            "(?i)(?:^|[\\s(,])(up to|max(?:imum)?\\.?(?: of| is)?|at most|no more than|not more than|less than|fewer than|under|below|within|limited to|limit(?: of| is)?|<=?|≤|min(?:imum)?\\.?(?: of| is)?|at least|no less than|>=|≥|>|more than|over|above|greater than|default(?:s to| is| of)?|by default|now|currently|was|were|formerly|previously|used to be|about|around|roughly|approximately|approx\\.?|typically|usually|~|steps of|increments of)\\s*$");
    private static final Pattern BOUND_AT_START = Pattern.compile(
            "(?i)^\\s*(max(?:imum)?\\b\\.?|min(?:imum)?\\b\\.?|(?:by )?default\\b|increments?\\b|steps?\\b|at most\\b|at least\\b|or less\\b|or fewer\\b|or more\\b|limit\\b|hard limit\\b|soft limit\\b|is (?:the )?max(?:imum)?\\b|is (?:the )?min(?:imum)?\\b|is (?:the )?default\\b)");
    private static final Pattern BOUND_WITHIN = Pattern.compile(
            "(?i)\\b(max(?:imum)?|min(?:imum)?|default|minimal|maximal|smallest|largest|longest|shortest|highest|lowest)\\b");
    private static final Set<String> MEASURES = Set.copyOf(List.of(
            ("size capacity memory ram storage space disk length payload limit allocation quota timeout time duration period "
                            + "retention interval delay wait age ttl window latency lifetime cooldown throughput bandwidth rate price "
                            + "cost fee concurrency number count amount level value factor ratio percentage share volume speed weight "
                            + "height width depth distance temperature pressure frequency voltage current power energy mass age "
                            + "backoff expiry expiration validity deadline gap pause threshold port charge step increment score")
                    .split(" ")));
    private static final Pattern VERB = Pattern.compile(
            "(?i)(?<!-)\\b(?:is|are|can|cannot|will|must|should|may|returns?|has|have|gets?|increases?|decreases?|grows?|attempts|"
                    + "retries|does|do|was|were|takes?|lasts?|waits?|keeps?|runs?|uses?(?! cases?)|allows?|adds?|scales?|supports?|needs?|requires?|"
                    + "becomes?|stays?|holds?|contains?|sends?|receives?|starts?|stops?|expires?|reaches?|exceeds?|provides?|shares?|"
                    + "upload|download|deploy|wait|grow|try|retry|call|create|make|run|invoke|scale|keep|remember|assume)\\b(?!-)");
    private static final int NOUN_WORDS_MAX = 8;

    private Label() {}

    /** What is measured, from the words before an amount, without connectors and which value it is. */
    static String of(String before) {
        String words = before.strip();
        for (int i = 0; i < 4; i++) {
            String shorter = CONNECTOR
                    .matcher(BOUND_AT_END.matcher(words).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
            if (shorter.equals(words)) {
                break;
            }
            words = shorter;
        }
        words = OPENING.matcher(words).replaceFirst("").replaceFirst("[,;]$", "");
        return lowered(words.strip());
    }

    /** Which value an amount is, by the words just before it, just behind it, and in what is measured. */
    static Optional<Bound> bound(String before, String after) {
        Matcher end = BOUND_AT_END.matcher(before);
        if (end.find()) {
            Optional<Bound> near = bound(end.group(1));
            if (near.isPresent()) {
                return near;
            }
        }
        Matcher start = BOUND_AT_START.matcher(after);
        if (start.find()) {
            return bound(start.group(1));
        }
        Matcher within = BOUND_WITHIN.matcher(before);
        return within.find() ? bound(within.group(1)) : Optional.empty();
    }

    private static Optional<Bound> bound(String words) {
        String word = words.toLowerCase(Locale.ROOT).replaceFirst("^is (?:the )?", "");
        if (word.matches(
                "up to|max.*|at most|no more than|not more than|less than|fewer than|under|below|within|limit.*|hard limit|soft limit|<=?|≤|or less|or fewer|largest|longest|highest")) {
            return Optional.of(Bound.MAXIMUM);
        }
        if (word.matches("min.*|at least|no less than|>=|≥|or more|smallest|shortest|lowest")) {
            return Optional.of(Bound.MINIMUM);
        }
        if (word.matches("(?:by )?default.*")) {
            return Optional.of(Bound.DEFAULT);
        }
        if (word.matches(">|more than|over|above|greater than")) {
            return Optional.of(Bound.THRESHOLD);
        }
        if (word.matches("increments?.*|steps?.*")) {
            return Optional.of(Bound.STEP);
        }
        return word.matches("was|were|formerly|previously|used to be") ? Optional.of(Bound.FORMER) : Optional.empty();
    }

    /** What is left behind an amount when the words that say which value it is are taken away. */
    static String rest(String after) {
        return BOUND_AT_START
                .matcher(after)
                .replaceFirst("")
                .strip()
                .replaceFirst("^[.,;:)]+|[.]$", "")
                .strip();
    }

    /** Whether the words are a whole clause and not the name of a thing. */
    static boolean isClause(String label) {
        return VERB.matcher(label.replaceFirst(
                                "^(?:[Rr]etries|[Aa]ttempts|[Rr]eads|[Ww]rites|[Uu]ses|[Cc]alls)\\b", ""))
                        .find()
                || label.split(" ").length > NOUN_WORDS_MAX;
    }

    /** Whether the words already name something that has a size. */
    static boolean isMeasure(String label) {
        for (String word : label.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (MEASURES.contains(word) || MEASURES.contains(word.replaceFirst("s$", ""))) {
                return true;
            }
        }
        return false;
    }

    /** Without the words at the end that say which value follows. */
    static String withoutLastBound(String words) {
        return BOUND_AT_END.matcher(words).replaceFirst("").strip();
    }

    /** Without the words that say which value is meant. */
    static String withoutBound(String label) {
        return BOUND_WITHIN
                .matcher(label)
                .replaceAll("")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** Whether the words themselves say which value they mean. */
    static boolean saysBound(String label) {
        return BOUND_WITHIN.matcher(label).find();
    }

    /** With a small letter first, unless the first word is a name. */
    static String lowered(String words) {
        if (words.isEmpty()) {
            return words;
        }
        String first = words.split("[ ,]", 2)[0];
        boolean plain = first.length() > 1
                ? first.substring(1).chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                : first.equals("A");
        return plain && ORDINARY.contains(first.toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                : words;
    }

    private static final Set<String> ORDINARY = ordinary();

    private static Set<String> ordinary() {
        Set<String> words = new java.util.HashSet<>(MEASURES);
        words.addAll(List.of(("default maximum minimum max min total each every all concurrent concurrency message "
                        + "retry retrie batch request file function item environment deployment large small "
                        + "initial first last average visibility execution entire one if when same the a an can "
                        + "will use user key data event record processed needs need requires up at to for in "
                        + "with by results result error send ")
                .strip()
                .split(" ")));
        return words;
    }
}
