package warmstart.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a link points at, as its author wrote it: {@code Timeout#The limit} or {@code Timeout#^timeout-max}.
 *
 * @param note the note's name or path without {@code .md}; empty for the note that holds the link
 * @param headings the headings, each below the one before it; usually one, empty for the note as a whole
 * @param block the block id without its caret; empty when no block is meant
 * @see <a href="https://help.obsidian.md/links">Internal links in Obsidian</a>
 */
public record LinkTarget(String note, List<String> headings, String block) {
    public LinkTarget {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(block, "block");
        headings = List.copyOf(headings);
    }

    /** Reads the part of a wikilink before its pipe: {@code Page#A#B}, {@code folder/Page.md}, {@code #^id}. */
    public static LinkTarget parse(String written) {
        int hash = written.indexOf('#');
        String note = withoutExtension((hash < 0 ? written : written.substring(0, hash)).strip());
        String part = hash < 0 ? "" : written.substring(hash + 1).strip();
        if (part.startsWith("^")) {
            return new LinkTarget(note, List.of(), part.substring(1).strip().toLowerCase(Locale.ROOT));
        }
        List<String> headings = Arrays.stream(part.split("#"))
                .map(String::strip)
                .filter(heading -> !heading.isEmpty())
                .toList();
        return new LinkTarget(note, headings, "");
    }

    private static String withoutExtension(String note) {
        return note.toLowerCase(Locale.ROOT).endsWith(".md") ? note.substring(0, note.length() - 3) : note;
    }

    /** Whether it points into the note that holds the link. */
    public boolean isLocal() {
        return note.isEmpty();
    }

    /** The part of the note that is meant, with its sign: {@code #The limit}, {@code #^timeout-max} or nothing. */
    public String part() {
        if (!block.isEmpty()) {
            return "#^" + block;
        }
        return headings.isEmpty() ? "" : "#" + String.join("#", headings);
    }

    @Override
    public String toString() {
        return note + part();
    }
}
