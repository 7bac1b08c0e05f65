package warmstart.simulator.trace;

/** Somebody who is shown every row of a run as it is written, kept or not: a count, a bill, a progress bar. */
public interface Watcher {
    /** Takes note of a row, which is good until this call returns. */
    void see(Row row);

    /** The run is over. */
    default void end(Ending ending) {}
}
