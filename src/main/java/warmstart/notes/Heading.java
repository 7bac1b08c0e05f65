package warmstart.notes;

import java.util.Objects;

/**
 * A heading of a note: {@code ## Two ways to fail}.
 *
 * @param level 2 for {@code ##}; the page's title is the only heading of level 1
 * @param text its plain text
 * @param anchor its name in an address, unique within the page: {@code two-ways-to-fail}
 * @param line where it stands in the file, counted from 1
 */
public record Heading(int level, String text, String anchor, int line) {
    public Heading {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(anchor, "anchor");
    }
}
