package warmstart.simulator.engine;

import warmstart.base.Rng;

/** The subjects of one family, numbered: {@code uploads-1}, {@code uploads-2}, … Made by {@link Engine#subjects}. */
public final class Subjects {
    /** The number of a subject that is alone in its family. */
    static final long ONLY = -1;

    private final Engine engine;
    private final String family;
    private final long key;
    private long made;

    Subjects(Engine engine, String family) {
        this.engine = engine;
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
                family, number, engine.nextSubject(), new Rng(key).at(number, 0).nextLong());
    }
}
