package warmstart.simulator.scenario;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.simulator.engine.Jitter;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.quota.Quotas;

/**
 * Everything a run is made of, apart from the seed. Equal scenarios and seeds give equal traces.
 *
 * @param quotas the numbers of the service
 * @param jitter whether waits are exact
 * @param accountConcurrency the account's concurrency limit in this Region
 * @param functions the functions
 * @param sources who invokes them
 * @param changes what is done to them in the meantime
 */
public record Scenario(
        Quotas quotas,
        Jitter jitter,
        long accountConcurrency,
        List<FunctionConfig> functions,
        List<EventSource> sources,
        List<Change> changes) {
    public Scenario {
        Objects.requireNonNull(quotas, "quotas");
        Objects.requireNonNull(jitter, "jitter");
        functions = List.copyOf(functions);
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
        Check.argument(
                functions.stream().map(FunctionConfig::name).distinct().count() == functions.size(),
                "two functions have one name");
        List<String> names = functions.stream().map(FunctionConfig::name).toList();
        sources.stream()
                .flatMap(source -> source.targets().stream())
                .forEach(target -> Check.argument(
                        names.contains(target.function()), "no function is called `" + target.function() + "`"));
        long reserved = reservedOf(functions);
        Check.argument(
                reserved == 0
                        || reserved <= accountConcurrency - quotas.concurrency().alwaysUnreserved(),
                "more is reserved than can be");
    }

    /** A scenario in which nothing is changed while it runs. */
    public Scenario(
            Quotas quotas,
            Jitter jitter,
            long accountConcurrency,
            List<FunctionConfig> functions,
            List<? extends EventSource> sources) {
        this(quotas, jitter, accountConcurrency, functions, List.copyOf(sources), List.of());
    }

    /**
     * A function by its name.
     *
     * @throws NoSuchElementException when there is none
     */
    public FunctionConfig function(String name) {
        return functions.stream()
                .filter(function -> function.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no function is called `" + name + "`"));
    }

    /**
     * A source that functions can write to.
     *
     * @throws NoSuchElementException when there is none of this name
     */
    public Inlet inlet(String name) {
        return sources.stream()
                .filter(source -> source.name().equals(name) && source instanceof Inlet)
                .map(Inlet.class::cast)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no source called `" + name + "` can be written to"));
    }

    /** What functions without a reservation share at the start. */
    public long unreservedConcurrency() {
        return accountConcurrency - reservedOf(functions);
    }

    /** How many executions of a function can run at a time at the most, at the start. */
    public long limitOf(FunctionConfig function) {
        return function.reservedConcurrency().orElse(unreservedConcurrency());
    }

    private static long reservedOf(List<FunctionConfig> functions) {
        return functions.stream()
                .mapToLong(function -> function.reservedConcurrency().orElse(0))
                .sum();
    }
}
