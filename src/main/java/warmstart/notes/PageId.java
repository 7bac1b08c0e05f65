package warmstart.notes;

import java.util.Arrays;
import java.util.stream.Collectors;
import warmstart.base.Check;
import warmstart.base.Slug;

/**
 * The name of a page in an address: {@code lambda/invocation/asynchronous-invocation}, the note's path with each folder
 * and the file name as a {@link Slug}.
 */
public record PageId(String value) implements Comparable<PageId> {
    public PageId {
        Check.argument(!value.isEmpty() && !value.startsWith("/"), "not a page id: `" + value + "`");
    }

    /** The id of the note in this file: {@code Lambda/Timeout.md} gives {@code lambda/timeout}. */
    public static PageId ofFile(String file) {
        String path = file.toLowerCase(java.util.Locale.ROOT).endsWith(".md")
                ? file.substring(0, file.length() - ".md".length())
                : file;
        return new PageId(Arrays.stream(path.split("/")).map(Slug::of).collect(Collectors.joining("/")));
    }

    /** Where the page is shown: {@code /topics/lambda/timeout}. */
    public String address() {
        return "/topics/" + value;
    }

    @Override
    public int compareTo(PageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
