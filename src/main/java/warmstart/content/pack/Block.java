package warmstart.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in a fenced block of data. */
final class Block {
    private final int opened;
    private final List<Line> lines = new ArrayList<>();

    /** A block whose fence stands on this line. */
    Block(int opened) {
        this.opened = opened;
    }

    void add(Line line) {
        lines.add(line);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Its first line in the file. */
    int first() {
        return opened + 1;
    }

    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
