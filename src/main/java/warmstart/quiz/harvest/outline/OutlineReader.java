package warmstart.quiz.harvest.outline;

import java.util.List;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.base.Where;
import warmstart.quiz.harvest.outline.LineShape.Kind;

/**
 * Reads a note line by line into a {@link NoteOutline}.
 *
 * <p>Notes are written for their author's eyes, not for a parser: bullets of {@code •} with two spaces at the end of each
 * line, lists that follow a sentence without a blank line, tabs and spaces mixed. Indentation alone says what stands under
 * what. Nothing here recurses, and each line is looked at once.
 */
public final class OutlineReader {
    private static final int LINE_MAX = 5_000;
    private static final int ENTRIES_MAX = 5_000;

    private final NoteText note;
    private final Problems problems;
    private final List<String> lines;
    private final OutlineDraft draft;
    private Optional<String> fence = Optional.empty();
    private Optional<String> comment = Optional.empty();
    private boolean full;

    private OutlineReader(NoteText note, Problems problems) {
        this.note = note;
        this.problems = problems;
        this.lines = note.text().lines().toList();
        this.draft = new OutlineDraft(note);
    }

    /**
     * Reads a note.
     *
     * @param problems takes what had to be passed over, such as a line of a megabyte
     */
    public static NoteOutline read(NoteText note, Problems problems) {
        OutlineReader reader = new OutlineReader(note, problems);
        for (int i = 0; i < reader.lines.size() && !reader.full; i++) {
            reader.line(i);
        }
        return reader.draft.outline();
    }

    private void line(int i) {
        String line = lines.get(i);
        int number = note.firstLine() + i;
        if (line.length() > LINE_MAX) {
            pass(number, "the line is longer than " + LINE_MAX + " characters", "break it into lines");
            return;
        }
        if (draft.size() >= ENTRIES_MAX) {
            pass(number, "the note says more than " + ENTRIES_MAX + " things", "split the note");
            full = true;
            return;
        }
        LineShape shape = LineShape.of(line);
        if (inFence(shape) || inComment(line)) {
            draft.blank();
            return;
        }
        switch (shape.kind()) {
            case BLANK -> draft.blank();
            case RULE -> underline(i, shape);
            case FENCE, TABLE_RULE -> {}
            case HEADING -> draft.heading(shape.level(), number, line, shape.rest());
            case ITEM -> draft.item(shape.indent(), number, line, shape.rest());
            case TEXT -> text(i, shape);
        }
    }

    private void text(int i, LineShape shape) {
        String line = lines.get(i);
        int number = note.firstLine() + i;
        boolean head =
                i + 1 < lines.size() && LineShape.of(cut(lines.get(i + 1))).kind() == Kind.TABLE_RULE;
        if (shape.rest().contains("|") && (head || draft.inTable())) {
            draft.row(head, number, line, shape.rest());
        } else if (shape.rest().matches("=+\\s*")) {
            draft.underlined(1);
        } else {
            draft.text(shape.indent(), number, line, shape.rest());
        }
    }

    private static String cut(String line) {
        return line.length() > LINE_MAX ? "" : line;
    }

    /** Dashes right below a line of text make it a heading. */
    private void underline(int i, LineShape shape) {
        if (i > 0
                && shape.rest().matches("-+")
                && LineShape.of(cut(lines.get(i - 1))).kind() == Kind.TEXT) {
            draft.underlined(2);
        } else {
            draft.blank();
        }
    }

    private boolean inFence(LineShape shape) {
        Optional<String> marks = shape.fence();
        if (fence.isPresent()) {
            boolean closes = marks.filter(these -> these.startsWith(fence.get())
                            && these.length() == shape.rest().strip().length())
                    .isPresent();
            fence = closes ? Optional.empty() : fence;
            return true;
        }
        fence = marks;
        return marks.isPresent();
    }

    /** Comments and mathematics that go over several lines. */
    private boolean inComment(String line) {
        if (comment.isPresent()) {
            comment = line.contains(comment.get()) ? Optional.empty() : comment;
            return true;
        }
        if (opens(line, "<!--", "-->")) {
            comment = Optional.of("-->");
        } else if (opens(line, "%%", "%%")) {
            comment = Optional.of("%%");
        } else if (line.strip().equals("$$")) {
            comment = Optional.of("$$");
        }
        return comment.isPresent();
    }

    private static boolean opens(String line, String start, String end) {
        int at = line.stripLeading().startsWith(start) ? line.indexOf(start) : -1;
        return at >= 0 && line.indexOf(end, at + start.length()) < 0;
    }

    private void pass(int line, String message, String hint) {
        problems.warning(new Where(note.file(), line), message, hint);
    }
}
