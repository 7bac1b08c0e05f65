package warmstart.simulator.lambda;

/** Places for executions: of a function with a reservation, or of the account for all functions without one. */
final class Pool {
    private final boolean reserved;
    private long limit;
    private long provisioned;
    private long inUse;
    private long working;
    private Stock requests;
    private final long requestsPerPlace;

    Pool(long limit, boolean reserved, long requestsPerPlace) {
        this.limit = limit;
        this.reserved = reserved;
        this.requestsPerPlace = requestsPerPlace;
        this.requests = Stock.perSecond(limit * requestsPerPlace);
    }

    boolean isReserved() {
        return reserved;
    }

    long limit() {
        return limit;
    }

    /** Another limit; what runs goes on to its end. */
    void limit(long places) {
        limit = places;
        requests = Stock.perSecond(limit * requestsPerPlace);
    }

    /** Places that are taken, those of provisioned environments included. */
    long inUse() {
        return inUse + provisioned;
    }

    boolean hasRoom() {
        return inUse + provisioned < limit;
    }

    /** Whether one more execution of any kind keeps to the limit; fails only while the limit or an alias moves. */
    boolean hasRoomForProvisioned() {
        return inUse + working < limit;
    }

    /** Executions in provisioned environments begin or end. */
    void work(long executions) {
        working += executions;
    }

    void take() {
        inUse++;
    }

    void release() {
        inUse--;
    }

    /** Provisioned environments hold their places whether they work or not. */
    void hold(long environments) {
        provisioned += environments;
    }

    /** The requests of a second that the limit allows. */
    Stock requests() {
        return requests;
    }
}
