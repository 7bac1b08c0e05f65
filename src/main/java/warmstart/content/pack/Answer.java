package warmstart.content.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * An option or a step as it is written: a line, and the indented lines below.
 *
 * @param head {@code - [x] (six) {{timeout * 6}}}
 * @param below {@code > feedback} and the like
 */
record Answer(Line head, List<Line> below) {
    Answer(Line head) {
        this(head, new ArrayList<>());
    }
}
