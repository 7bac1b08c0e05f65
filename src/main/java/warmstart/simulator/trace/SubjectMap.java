package warmstart.simulator.trace;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Something for each subject of a run, as quick as an array; every subject begins with the same. */
public final class SubjectMap<V> {
    private static final int FIRST_ROOM = 256;

    private final V unset;
    private @Nullable Object[] values = new Object[FIRST_ROOM];

    /** A map in which every subject has {@code unset} until it is given something else. */
    public SubjectMap(V unset) {
        this.unset = unset;
    }

    /** What a subject has. */
    @SuppressWarnings("unchecked") // Only values of type V are ever put in.
    public V get(Subject subject) {
        Object value = subject.index() < values.length ? values[subject.index()] : null;
        return value == null ? unset : (V) value;
    }

    /** Gives a subject something. */
    public void set(Subject subject, V value) {
        int index = subject.index();
        if (index >= values.length) {
            values = Arrays.copyOf(values, Math.max(index + 1, values.length * 2));
        }
        values[index] = value;
    }
}
