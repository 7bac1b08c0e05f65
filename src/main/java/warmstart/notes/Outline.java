package warmstart.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a page as a tree, for the list "On this page".
 *
 * @param entries the headings that lie below no other
 */
public record Outline(List<Entry> entries) {
    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * A heading and the headings below it.
     *
     * @param heading the heading
     * @param below the headings of deeper levels up to the next of its own level
     */
    public record Entry(Heading heading, List<Entry> below) {
        public Entry {
            below = List.copyOf(below);
        }
    }

    /** The outline of a page. A skipped level ({@code ##} then {@code ####}) makes a child like any other. */
    public static Outline of(Page page) {
        return new Outline(entries(page.headings()));
    }

    private static List<Entry> entries(List<Heading> headings) {
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        while (from < headings.size()) {
            Heading heading = headings.get(from);
            int to = endOfSection(headings, from);
            entries.add(new Entry(heading, entries(headings.subList(from + 1, to))));
            from = to;
        }
        return entries;
    }

    /** The index after the last heading that lies below the heading at an index. */
    static int endOfSection(List<Heading> headings, int index) {
        int to = index + 1;
        while (to < headings.size()
                && headings.get(to).level() > headings.get(index).level()) {
            to++;
        }
        return to;
    }
}
