package warmstart.simulator.trace;

/**
 * Whom something happens to in a run: an event ({@code uploads-4}), an environment ({@code thumbnails#2}), a message. Made
 * by {@link Subjects}; its number is its place among all subjects of the run, so that whoever keeps something for
 * each of them can use an array.
 */
public final class Subject {
    private final String family;
    private final long number;
    private final int index;
    private final long key;

    Subject(String family, long number, int index, long key) {
        this.family = family;
        this.number = number;
        this.index = index;
        this.key = key;
    }

    /** Its name, unique in the run: {@code uploads-4}. */
    public String name() {
        return number == Subjects.ONLY ? family : family + number;
    }

    /** Its place among all subjects of the run, from 0. */
    public int index() {
        return index;
    }

    /** A number that depends on its name only: the same in every run, whatever else happens there. */
    public long key() {
        return key;
    }

    @Override
    public String toString() {
        return name();
    }
}
