package warmstart.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.quiz.written.expression.Phrase;

/** Lines of prose as they are gathered; where others were taken out between them, empty ones keep their places. */
final class Passage {
    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
        if (lines.isEmpty() && line.isBlank()) {
            return;
        }
        int next = lines.isEmpty() ? line.number() : last().number() + 1;
        for (int number = next; number < line.number(); number++) {
            lines.add(new Line("", number));
        }
        lines.add(line);
    }

    private Line last() {
        return lines.get(lines.size() - 1);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The line on which it begins; 0 for an empty one. */
    int first() {
        return lines.isEmpty() ? 0 : lines.get(0).number();
    }

    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n")).stripTrailing();
    }

    Phrase phrase(String file, Problems problems) {
        return Phrase.parse(text(), new Where(file, first(), 1), problems);
    }
}
