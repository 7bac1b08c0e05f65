package warmstart.simulator.trace;

import java.util.Arrays;

/** A whole number for each subject of a run, 0 where none was set; what an invariant remembers of a million events. */
public final class SubjectInts {
    private static final int FIRST_ROOM = 256;

    private int[] values = new int[FIRST_ROOM];

    /** The number of a subject. */
    public int get(Subject subject) {
        return subject.index() < values.length ? values[subject.index()] : 0;
    }

    /** Sets the number of a subject. */
    public void set(Subject subject, int value) {
        int index = subject.index();
        if (index >= values.length) {
            values = Arrays.copyOf(values, Math.max(index + 1, values.length * 2));
        }
        values[index] = value;
    }

    /** Adds to the number of a subject and returns the sum. */
    public int add(Subject subject, int amount) {
        int sum = get(subject) + amount;
        set(subject, sum);
        return sum;
    }
}
