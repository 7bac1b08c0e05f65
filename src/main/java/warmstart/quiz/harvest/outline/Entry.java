package warmstart.quiz.harvest.outline;

import java.util.List;
import java.util.Objects;

/**
 * One thing that a note says: a heading, a bullet, a sentence, a cell.
 *
 * @param index its place in the note, counted from 0
 * @param parent the index of what it stands under, a heading or a bullet; -1 at the top of the note
 * @param kind what it is
 * @param level of a heading 1 to 7, where 7 is a line in bold; of a bullet how deep it lies, from 1
 * @param run which list or paragraph of the note it belongs to; a blank line between two lists begins another
 * @param line where it begins in the file, counted from 1
 * @param source the line as written
 * @param phrase what is read
 */
public record Entry(int index, int parent, EntryKind kind, int level, int run, int line, String source, Phrase phrase) {
    public Entry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(phrase, "phrase");
    }

    /** What is read. */
    public String text() {
        return phrase.text();
    }

    /** Whether it is a heading. */
    public boolean isHeading() {
        return kind == EntryKind.HEADING;
    }

    /** Whether it announces what stands below it: {@code Destinations:}. */
    public boolean leads() {
        return text().endsWith(":");
    }

    /** The words set off in one way. */
    public List<String> marked(Mark.Kind how) {
        return phrase.marks().stream()
                .filter(mark -> mark.kind() == how)
                .map(mark -> mark.of(text()))
                .toList();
    }
}
