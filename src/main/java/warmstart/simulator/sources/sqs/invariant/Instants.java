package warmstart.simulator.sources.sqs.invariant;

import java.util.Arrays;
import warmstart.simulator.trace.Subject;

/** A moment for each subject of a run, 0 where none was set. */
final class Instants {
    private long[] moments = new long[Byte.MAX_VALUE];

    long get(Subject subject) {
        return subject.index() < moments.length ? moments[subject.index()] : 0;
    }

    void set(Subject subject, long micros) {
        int index = subject.index();
        if (index >= moments.length) {
            moments = Arrays.copyOf(moments, Math.max(index + 1, moments.length + moments.length));
        }
        moments[index] = micros;
    }
}
