package warmstart.quiz.harvest.fact;

import java.util.List;
import java.util.Objects;
import warmstart.base.Where;

/**
 * Where a note claims something.
 *
 * @param note the name of the note
 * @param file its path
 * @param headings the headings above the line, outermost first
 * @param line counted from 1
 * @param source the line as written
 * @param read the line as a reader sees it
 */
public record Place(String note, String file, List<String> headings, int line, String source, String read) {
    public Place {
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(file, "file");
        headings = List.copyOf(headings);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(read, "read");
    }

    /** For an editor to jump to. */
    public Where where() {
        return new Where(file, line);
    }
}
