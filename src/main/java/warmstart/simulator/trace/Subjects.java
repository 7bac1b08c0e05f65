package warmstart.simulator.trace;

import java.util.function.IntSupplier;
import warmstart.base.Rng;

/** The subjects of one family, numbered: {@code uploads-1}, {@code uploads-2}, … Made by the engine. */
public final class Subjects {
    /** The number of a subject that is alone in its family and has its name. */
    public static final long ONLY = -1;

    private final IntSupplier index;
    private final String family;
    private final long key;
    private long made;

    /**
     * A family.
     *
     * @param index gives each of them its place among all subjects of the run
     */
    public Subjects(String family, IntSupplier index) {
        this.index = index;
        this.family = family;
        this.key = new Rng(0).named(family).nextLong();
    }

    /** The next of them; the first is number 1. */
    public Subject next() {
        made++;
        return of(made);
    }

    /** One of this number, which the caller uses once only. */
    public Subject of(long number) {
        return new Subject(
                family, number, index.getAsInt(), new Rng(key).at(number, 0).nextLong());
    }
}
