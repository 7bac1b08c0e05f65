package warmstart.content.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses texts that the parser would choke on, before it sees them. */
final class Limits {
    /** The size of a note's text; the longest notes people write are a tenth of it. */
    static final int CHARACTERS_MAX = 512 * 1024;

    /** How many quotes and lists may lie in one another. Nobody can read ten; the parser overflows its stack at a thousand. */
    static final int NESTING_MAX = 60;

    private static final int COLUMNS_PER_LEVEL = 2;
    private static final Pattern RULE = Pattern.compile("[ \\t]*([-*_][ \\t]*)\\1*");
    private static final Pattern MARKER = Pattern.compile(">|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])");

    private Limits() {}

    /** Why a text is refused. */
    static Optional<String> refusal(String text) {
        if (text.length() > CHARACTERS_MAX) {
            return Optional.of("is longer than " + CHARACTERS_MAX / 1024 + " KB");
        }
        boolean tooDeep = text.lines().anyMatch(line -> nesting(line) > NESTING_MAX);
        return tooDeep ? Optional.of("nests quotes and lists more than " + NESTING_MAX + " deep") : Optional.empty();
    }

    /** How deep a line lies, judged by its markers and its indentation. */
    private static int nesting(String line) {
        if (RULE.matcher(line).matches()) {
            return 0;
        }
        int indent = 0;
        int markers = 0;
        int at = 0;
        Matcher marker = MARKER.matcher(line);
        while (at < line.length()) {
            if (Character.isWhitespace(line.charAt(at))) {
                indent++;
                at++;
            } else if (marker.region(at, line.length()).lookingAt()) {
                markers++;
                at = marker.end();
            } else {
                break;
            }
        }
        // Indentation alone is code or a continued line; a list that deep begins each line with a marker.
        return markers == 0 ? 0 : Math.max(markers, indent / COLUMNS_PER_LEVEL);
    }
}
