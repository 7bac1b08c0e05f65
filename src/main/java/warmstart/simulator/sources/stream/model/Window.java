package warmstart.simulator.sources.stream.model;

/** A tumbling window of a shard and the state that the function has passed on in it. */
final class Window {
    /** Which one, counted from the start of the run. */
    final long number;

    final long startMicros;
    final long endMicros;
    long stateRecords;
    long stateBytes;
    /** The row that happened to it last. */
    long lastRow;
    /** A step is planned that looks whether it is over. */
    boolean awaited;

    Window(long number, long lengthMicros) {
        this.number = number;
        this.startMicros = number * lengthMicros;
        this.endMicros = startMicros + lengthMicros;
    }
}
