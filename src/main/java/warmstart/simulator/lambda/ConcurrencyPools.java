package warmstart.simulator.lambda;

import java.util.ArrayList;
import java.util.List;
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
        List<FunctionConfig> sharing = new ArrayList<>();
        long unreserved = scenario.accountConcurrency();
        for (FunctionConfig function : scenario.functions()) {
            OptionalLong reserved = function.reservedConcurrency();
            if (reserved.isPresent()) {
                byFunction.put(function.name(), new Pool(reserved.getAsLong()));
                unreserved -= reserved.getAsLong();
            } else {
                sharing.add(function);
            }
        }
        Pool shared = new Pool(unreserved);
        sharing.forEach(function -> byFunction.put(function.name(), shared));
    }

    /** The pool in which the function runs. */
    Pool of(FunctionConfig function) {
        return java.util.Objects.requireNonNull(byFunction.get(function.name()), function.name());
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
