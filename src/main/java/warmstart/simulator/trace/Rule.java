package warmstart.simulator.trace;

/**
 * What a row of the trace rests on. Each model has an enum of its own that implements this. A documented rule is named by
 * the id of its fact; the other forms are those of {@link Basis}.
 */
public interface Rule {
    /** As a row carries it: {@code async-202}, {@code assumed:idle-lifetime}. It is the same text at every call. */
    String id();

    /** How well it is known. */
    default Basis basis() {
        return Basis.of(id());
    }
}
