package warmstart.content.vault;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A note divided into front matter and text.
 *
 * <p>A note may also begin with a rule, {@code ---}, and have another one further down. It is front matter only when it
 * is closed and its first line looks like a property.
 *
 * @param yaml the lines between the fences; empty when there is no front matter
 * @param text the rest
 * @param firstLine the line of the file at which the rest begins, counted from 1
 */
record FrontMatterCut(Optional<String> yaml, String text, int firstLine) {
    /** Properties longer than this are no properties. */
    static final int CHARACTERS_MAX = 16 * 1024;

    private static final Pattern PROPERTY = Pattern.compile("(?:[\\w][\\w -]*|\"[^\"]*\")[ \\t]*:(?:[ \\t].*)?");

    /** Divides a note whose line ends are line feeds. */
    static FrontMatterCut of(String note) {
        int start = afterLine(note, 0);
        if (!isFence(note, 0, start, false)) {
            return none(note);
        }
        int lines = 1;
        for (int at = start; at < note.length() && at - start <= CHARACTERS_MAX; lines++) {
            int next = afterLine(note, at);
            if (isFence(note, at, next, true)) {
                String yaml = note.substring(start, at);
                return looksLikeProperties(yaml)
                        ? new FrontMatterCut(Optional.of(yaml), note.substring(next), lines + 2)
                        : none(note);
            }
            at = next;
        }
        return none(note);
    }

    private static FrontMatterCut none(String note) {
        return new FrontMatterCut(Optional.empty(), note, 1);
    }

    private static int afterLine(String note, int from) {
        int end = note.indexOf('\n', from);
        return end < 0 ? note.length() : end + 1;
    }

    private static boolean isFence(String note, int from, int to, boolean closing) {
        String line = note.substring(from, Math.min(to, from + CHARACTERS_MAX)).stripTrailing();
        return line.equals("---") || (closing && line.equals("..."));
    }

    private static boolean looksLikeProperties(String yaml) {
        return yaml.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> PROPERTY.matcher(line).matches())
                .orElse(true);
    }
}
