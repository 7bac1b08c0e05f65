package warmstart.quiz.harvest.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What a note says, in order, and what stands under what. Immutable. */
public final class NoteOutline {
    private final NoteText note;
    private final List<Entry> entries;
    private final List<List<Entry>> children;
    private final List<Entry> roots;

    /**
     * The outline of a note.
     *
     * @param entries in order; each stands after its parent
     */
    public NoteOutline(NoteText note, List<Entry> entries) {
        this.note = note;
        this.entries = List.copyOf(entries);
        List<List<Entry>> below = new ArrayList<>();
        List<Entry> top = new ArrayList<>();
        for (Entry entry : this.entries) {
            below.add(new ArrayList<>());
            (entry.parent() < 0 ? top : below.get(entry.parent())).add(entry);
        }
        this.children = below.stream().map(List::copyOf).toList();
        this.roots = List.copyOf(top);
    }

    /** The note. */
    public NoteText note() {
        return note;
    }

    /** Everything in order. */
    public List<Entry> entries() {
        return entries;
    }

    /** What stands directly under an entry. */
    public List<Entry> children(Entry entry) {
        return children.get(entry.index());
    }

    /** What stands under the same parent, the entry included. */
    public List<Entry> siblings(Entry entry) {
        return entry.parent() < 0 ? roots : children.get(entry.parent());
    }

    /** What an entry stands under; empty at the top. */
    public Optional<Entry> parent(Entry entry) {
        return entry.parent() < 0 ? Optional.empty() : Optional.of(entries.get(entry.parent()));
    }

    /** The headings above an entry, outermost first. */
    public List<Entry> headings(Entry entry) {
        return above(entry).stream().filter(Entry::isHeading).toList();
    }

    /** The bullets and lead lines above an entry, outermost first. */
    public List<Entry> leads(Entry entry) {
        return above(entry).stream().filter(one -> !one.isHeading()).toList();
    }

    private List<Entry> above(Entry entry) {
        Deque<Entry> above = new ArrayDeque<>();
        for (Optional<Entry> at = parent(entry); at.isPresent(); at = parent(at.get())) {
            above.addFirst(at.get());
        }
        return List.copyOf(above);
    }
}
