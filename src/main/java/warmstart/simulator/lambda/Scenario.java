package warmstart.simulator.lambda;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.simulator.engine.Jitter;

/**
 * Everything a run is made of, apart from the seed. Equal scenarios and seeds give equal traces.
 *
 * @param quotas the numbers of the service
 * @param jitter whether waits are exact
 * @param accountConcurrency the account's concurrency limit in this Region
 * @param functions the functions
 * @param sources who invokes them
 */
public record Scenario(
        Quotas quotas, Jitter jitter, long accountConcurrency, List<FunctionConfig> functions, List<Source> sources) {
    public Scenario {
        Objects.requireNonNull(quotas, "quotas");
        Objects.requireNonNull(jitter, "jitter");
        functions = List.copyOf(functions);
        sources = List.copyOf(sources);
        Check.argument(
                functions.stream().map(FunctionConfig::name).distinct().count() == functions.size(),
                "two functions have one name");
        List<String> names = functions.stream().map(FunctionConfig::name).toList();
        sources.forEach(source ->
                Check.argument(names.contains(source.function()), "no function is called `" + source.function() + "`"));
        long reserved = reservedOf(functions);
        Check.argument(
                reserved == 0
                        || reserved <= accountConcurrency - quotas.concurrency().alwaysUnreserved(),
                "more is reserved than can be");
    }

    /**
     * A function by its name.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public FunctionConfig function(String name) {
        return functions.stream()
                .filter(function -> function.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new java.util.NoSuchElementException("no function is called `" + name + "`"));
    }

    /** What functions without a reservation share. */
    public long unreservedConcurrency() {
        return accountConcurrency - reservedOf(functions);
    }

    /** How many executions of a function can run at a time at the most. */
    public long limitOf(FunctionConfig function) {
        return function.reservedConcurrency().orElse(unreservedConcurrency());
    }

    private static long reservedOf(List<FunctionConfig> functions) {
        return functions.stream()
                .mapToLong(function -> function.reservedConcurrency().orElse(0))
                .sum();
    }
}
