package warmstart.simulator.lambda;

import warmstart.simulator.engine.Micros;

/**
 * Something that is taken one by one and comes back steadily, up to a full stock (a token bucket): new environments,
 * requests of a second. Counted in whole numbers, so that no rounding adds up.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html">Lambda scaling behavior</a>
 */
final class Stock {
    private final long size;
    private final long refill;
    private final long periodMicros;
    /** What is there, in shares of {@code 1 / periodMicros}. */
    private long shares;

    private long countedMicros;

    /** A full stock that gets {@code refill} in each period. */
    Stock(long size, long refill, long periodMicros) {
        this.size = size;
        this.refill = Math.max(refill, 1);
        this.periodMicros = periodMicros;
        this.shares = size * periodMicros;
    }

    /** A stock of so many a second. */
    static Stock perSecond(long count) {
        return new Stock(count, count, Micros.PER_SECOND);
    }

    long size() {
        return size;
    }

    /** Whether one can be taken now. */
    boolean hasOne(long nowMicros) {
        count(nowMicros);
        return shares >= periodMicros;
    }

    /** Takes one, which is there. */
    void take() {
        shares -= periodMicros;
    }

    private void count(long nowMicros) {
        long full = size * periodMicros;
        // More than this fills it anyway; without the bound a long rest would overflow.
        long passed = Math.min(nowMicros - countedMicros, full / refill + 1);
        shares = Math.min(full, shares + passed * refill);
        countedMicros = nowMicros;
    }
}
