package warmstart.simulator.lambda.invariant;

import java.util.Arrays;
import warmstart.simulator.trace.Subject;

/** A time for each subject of a run, 0 where none was set. */
final class SubjectLongs {
    private static final int FIRST_ROOM = Long.SIZE;

    private long[] values = new long[FIRST_ROOM];

    long get(Subject subject) {
        return subject.index() < values.length ? values[subject.index()] : 0;
    }

    void set(Subject subject, long value) {
        int index = subject.index();
        if (index >= values.length) {
            values = Arrays.copyOf(values, Math.max(index + 1, values.length + values.length));
        }
        values[index] = value;
    }
}
