package warmstart.simulator.trace;

/**
 * A row of the trace as those read it who look at each row once, while it is written or afterwards. Good only until the
 * call that handed it over returns; {@link TraceRow} is what can be kept.
 */
public interface Row {
    /** Virtual time in microseconds. */
    long t();

    /** Its place in the trace, from 0. */
    long seq();

    /** What happened. */
    Kind kind();

    /** Whom it happened to. */
    Subject who();

    /** The {@code seq} of the row that led to it, or {@link TraceRow#NO_CAUSE}. */
    long cause();

    /** What it rests on; see {@link Basis}. */
    String rule();

    /** Whether it has a figure of this name. */
    boolean has(String name);

    /**
     * A number by its name.
     *
     * @throws java.util.NoSuchElementException when the row has no such number
     */
    long number(String name);

    /**
     * A name by its name.
     *
     * @throws java.util.NoSuchElementException when the row has no such text
     */
    String text(String name);

    /**
     * A subject by its name: the {@code environment} an invocation runs in.
     *
     * @throws java.util.NoSuchElementException when the row has no such subject
     */
    Subject subject(String name);
}
