package warmstart.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.content.lab.FrontMatter;

/**
 * A file of questions taken apart: its head and its items. Text before the first heading introduces the file and is not
 * shown.
 *
 * @param front its head; without entries when it has none
 * @param items in the order of the file
 */
record FileText(FrontMatter front, List<ItemText> items) {
    private static final String RULE = "---";
    private static final String HEADING = "## ";

    FileText {
        items = List.copyOf(items);
    }

    /** Takes a file apart; empty when its head never ends, which is reported. */
    static Optional<FileText> of(String file, String text, Problems problems) {
        List<String> raw = text.lines().toList();
        boolean headed = !raw.isEmpty() && raw.get(0).equals(RULE);
        int end = headed ? raw.subList(1, raw.size()).indexOf(RULE) + 1 : 0;
        if (headed && end == 0) {
            problems.error(new Where(file, 1), "front matter that never ends", "end it with a line of `---`");
            return Optional.empty();
        }
        FrontMatter front = FrontMatter.of(file, headed ? raw.subList(1, end) : List.of(), problems);
        List<Line> lines = new ArrayList<>();
        for (int i = headed ? end + 1 : 0; i < raw.size(); i++) {
            lines.add(new Line(raw.get(i), i + 1));
        }
        return Optional.of(new FileText(front, items(file, lines, problems)));
    }

    private static List<ItemText> items(String file, List<Line> lines, Problems problems) {
        List<ItemText> items = new ArrayList<>();
        int start = -1;
        Fence fence = new Fence();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            // An item's heading is none of the things that a fenced block shows: a block never closed ends before it.
            boolean heading = line.text().startsWith(HEADING)
                    && (!fence.isOpen() || line.text().contains("{#"));
            if (heading) {
                close(lines, start, i, items);
                start = i;
                fence = new Fence();
            } else {
                fence.take(line.text());
                misplaced(file, line, fence, problems);
            }
        }
        close(lines, start, lines.size(), items);
        return items;
    }

    private static void misplaced(String file, Line line, Fence fence, Problems problems) {
        if (!fence.isOpen() && line.text().startsWith("#") && line.text().contains("{#")) {
            problems.error(
                    new Where(file, line.number()), "an item whose heading is not of the second level", "write `## `");
        }
    }

    private static void close(List<Line> lines, int start, int end, List<ItemText> items) {
        if (start >= 0) {
            items.add(new ItemText(lines.get(start), lines.subList(start + 1, end)));
        }
    }
}
