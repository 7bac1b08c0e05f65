package warmstart.quiz.harvest.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kind of line this is, by its first characters.
 *
 * @param indent the columns before it; a tab reaches to the next multiple of four
 * @param kind what it is
 * @param level of a heading
 * @param rest what stands behind the marker
 */
record LineShape(int indent, Kind kind, int level, String rest) {
    private static final int TAB = 4;
    private static final int HEADING_MAX = 6;
    private static final Pattern ITEM = Pattern.compile(
            "(?:[-*+](?=\\s|$)|[•◦▪‣●○■·](?=\\s|\\p{L}|\\p{N}|$)|\\d{1,9}[.)](?=\\s))\\s*(.*)", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*\\s*", Pattern.DOTALL);
    private static final Pattern TASK = Pattern.compile("^\\[[ xX/-]\\]\\s+");
    private static final Pattern CALLOUT = Pattern.compile("^\\[![\\w|-]{1,40}\\][+-]?\\s*");

    /** Kinds of lines. */
    enum Kind {
        BLANK,
        HEADING,
        ITEM,
        FENCE,
        RULE,
        TABLE_RULE,
        TEXT
    }

    static LineShape of(String line) {
        String unquoted = unquoted(line);
        int indent = 0;
        int at = 0;
        while (at < unquoted.length() && Character.isWhitespace(unquoted.charAt(at))) {
            indent = unquoted.charAt(at) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
            at++;
        }
        return shape(indent, unquoted.substring(at));
    }

    private static LineShape shape(int indent, String words) {
        if (words.isBlank()) {
            return new LineShape(indent, Kind.BLANK, 0, "");
        }
        if (words.startsWith("```") || words.startsWith("~~~")) {
            return new LineShape(indent, Kind.FENCE, 0, words);
        }
        Matcher heading = HEADING.matcher(words);
        if (indent < TAB && heading.matches()) {
            return new LineShape(
                    indent, Kind.HEADING, Math.min(HEADING_MAX, heading.group(1).length()), heading.group(2));
        }
        if (isRule(words)) {
            return new LineShape(indent, Kind.RULE, 0, words.strip());
        }
        Matcher item = ITEM.matcher(words);
        if (item.matches()) {
            return new LineShape(
                    indent, Kind.ITEM, 0, TASK.matcher(item.group(1)).replaceFirst(""));
        }
        boolean tableRule = isTableRule(words);
        return new LineShape(
                indent,
                tableRule ? Kind.TABLE_RULE : Kind.TEXT,
                0,
                CALLOUT.matcher(words).replaceFirst(""));
    }

    /** Three or more of the same sign, with or without spaces: no pattern, for a line of 5,000 would overflow its stack. */
    private static boolean isRule(String words) {
        char sign = words.charAt(0);
        long signs = words.chars().filter(c -> c == sign).count();
        return "-*_".indexOf(sign) >= 0
                && signs >= 3
                && words.chars().allMatch(c -> c == sign || Character.isWhitespace(c));
    }

    /** The line below the head of a table. */
    private static boolean isTableRule(String words) {
        return words.contains("|")
                && words.contains("-")
                && words.strip().chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
    }

    /** Without the marks of a quote or callout. */
    private static String unquoted(String line) {
        String rest = line;
        while (rest.stripLeading().startsWith(">") && startsQuote(rest.stripLeading())) {
            rest = rest.stripLeading().substring(1);
            rest = rest.startsWith(" ") ? rest.substring(1) : rest;
        }
        return rest;
    }

    /** A line such as {@code >10 GB needs a request} is a comparison. */
    private static boolean startsQuote(String line) {
        return line.length() < 2 || !(Character.isDigit(line.charAt(1)) || line.charAt(1) == '=');
    }

    /** The character of a fence and how often it stands. */
    Optional<String> fence() {
        if (kind != Kind.FENCE) {
            return Optional.empty();
        }
        int length = 0;
        while (length < rest.length() && rest.charAt(length) == rest.charAt(0)) {
            length++;
        }
        return Optional.of(rest.substring(0, length));
    }
}
