package warmstart.simulator.lambda;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How many executions may run at a time: a function with a reservation has a pool of its own, all others share what the
 * account has left.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html">Understanding Lambda function
 *     scaling</a>
 */
final class ConcurrencyPools {
    private final TreeMap<String, Pool> byFunction = new TreeMap<>();

    ConcurrencyPools(Scenario scenario) {
        Pool shared = new Pool(scenario.unreservedConcurrency());
        for (FunctionConfig function : scenario.functions()) {
            OptionalLong reserved = function.reservedConcurrency();
            byFunction.put(function.name(), reserved.isPresent() ? new Pool(reserved.getAsLong()) : shared);
        }
    }

    /** The pool in which the function runs. */
    Pool of(FunctionConfig function) {
        return Objects.requireNonNull(byFunction.get(function.name()), function.name());
    }

    /** Places for executions. */
    static final class Pool {
        private final long limit;
        private long inUse;

        Pool(long limit) {
            this.limit = limit;
        }

        long limit() {
            return limit;
        }

        long inUse() {
            return inUse;
        }

        boolean hasRoom() {
            return inUse < limit;
        }

        void take() {
            inUse++;
        }

        void release() {
            inUse--;
        }
    }
}
