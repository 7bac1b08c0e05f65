package warmstart.content.lab;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Nearest;
import warmstart.base.Problems;
import warmstart.base.Where;

/**
 * The head of a lab file or of a file of questions, {@code key: value} lines between two lines of three hyphens. A value is a text, quoted or not,
 * or a list in brackets: {@code facts: [async-202, async-backoff-first]}.
 */
public final class FrontMatter {
    private static final Pattern ENTRY = Pattern.compile("([a-z][a-z-]*):\\s*(.*?)\\s*");

    private final String file;
    private final Map<String, Entry> entries;
    private final Problems problems;

    private FrontMatter(String file, Map<String, Entry> entries, Problems problems) {
        this.file = file;
        this.entries = Collections.unmodifiableMap(entries);
        this.problems = problems;
    }

    private record Entry(String value, int line) {}

    /** Reads the lines between the rules; the first of them is line 2 of the file. */
    public static FrontMatter of(String file, List<String> lines, Problems problems) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 2;
            Matcher entry = ENTRY.matcher(lines.get(i));
            if (!entry.matches()) {
                String hint = "write `key: value`, a list as `[a, b]`";
                problems.error(
                        new Where(file, line), "not an entry: `" + lines.get(i).strip() + "`", hint);
            } else if (entries.putIfAbsent(entry.group(1), new Entry(entry.group(2), line)) != null) {
                problems.error(new Where(file, line), "`" + entry.group(1) + "` stands twice", "remove one");
            }
        }
        return new FrontMatter(file, entries, problems);
    }

    /** Reports every key that is none of these. */
    public void allow(List<String> known) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.error(where(key), "`" + key + "` is not known here", Nearest.hint(key, known));
            }
        });
    }

    /** A text that must be there; empty when it is not, which is reported. */
    public String text(String key) {
        Entry entry = entries.get(key);
        String value = entry == null ? "" : unquoted(entry.value);
        if (value.isEmpty()) {
            problems.error(where(key), "`" + key + "` is missing", "add it to the front matter");
        }
        return value;
    }

    /** A text that may be there. */
    public Optional<String> maybe(String key) {
        return Optional.ofNullable(entries.get(key)).map(entry -> unquoted(entry.value));
    }

    /** A number that must be there; the least one when it is not, which is reported. */
    public int whole(String key, int least, int most) {
        String value = text(key);
        if (value.matches("\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (least <= number && number <= most) {
                return number;
            }
        }
        if (!value.isEmpty()) {
            String wanted = "a whole number from " + least + " to " + most + " was expected";
            problems.error(where(key), "`" + key + "`: " + wanted + ", found `" + value + "`", "");
        }
        return least;
    }

    /** The elements of a list; none when the key is not there. */
    public List<String> list(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        if (!entry.value.startsWith("[") || !entry.value.endsWith("]")) {
            problems.error(where(key), "`" + key + "`: a list was expected", "write it as `[a, b]`");
            return List.of();
        }
        String inside = entry.value.substring(1, entry.value.length() - 1);
        return Arrays.stream(inside.split(","))
                .map(element -> unquoted(element.strip()))
                .filter(element -> !element.isEmpty())
                .toList();
    }

    /** The place of an entry; the head as a whole for one that is not there. */
    public Where where(String key) {
        return new Where(
                file, Optional.ofNullable(entries.get(key)).map(Entry::line).orElse(1));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
    }
}
