package warmstart.content.pack;

import java.util.List;
import java.util.Objects;

/**
 * One item of a file before it is understood: its heading and the lines below.
 *
 * @param heading {@code ## Title {#id .single}}
 * @param lines up to the next heading of an item
 */
record ItemText(Line heading, List<Line> lines) {
    ItemText {
        Objects.requireNonNull(heading, "heading");
        lines = List.copyOf(lines);
    }
}
