package warmstart.simulator.lambda;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.lambda.network.NetworkKind;
import warmstart.simulator.lambda.network.NetworkRule;
import warmstart.simulator.network.InterfaceState;
import warmstart.simulator.quota.ConcurrencyQuotas;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.response.ThrottleReason;

/**
 * The service as all ways in see it: it runs a function now, or says why it does not. One request is admitted in this
 * order: a provisioned environment of the version that is free; a place in the concurrency of the function or the
 * account; an environment that is free; a new one, if the function may have one more so soon. A function in a VPC must
 * have its network interfaces first.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html">Understanding Lambda function
 *     scaling</a>
 */
public final class Lambda {
    private final Engine engine;
    private final Quotas numbers;
    private final ConcurrencyQuotas quotas;
    private final long accountConcurrency;
    private final Pool shared;
    private final Execution execution;
    private final Environments environments;
    private final Provisioning provisioning;
    private final TreeMap<String, DeployedFunction> functions = new TreeMap<>();

    /**
     * The service with these functions.
     *
     * @param accountConcurrency the account's concurrency limit in this Region
     */
    public Lambda(Engine engine, Quotas numbers, long accountConcurrency, List<FunctionConfig> configs) {
        this.engine = engine;
        this.numbers = numbers;
        this.quotas = numbers.concurrency();
        this.accountConcurrency = accountConcurrency;
        long reserved = configs.stream()
                .mapToLong(config -> config.reservedConcurrency().orElse(0))
                .sum();
        this.shared = new Pool(accountConcurrency - reserved, false, quotas.requestsPerExecution());
        this.environments = new Environments(engine, numbers);
        this.execution = new Execution(engine, numbers, environments);
        this.provisioning = new Provisioning(engine, numbers);
        Stock sharedGrowth = growth();
        for (FunctionConfig config : configs) {
            Pool pool = config.reservedConcurrency().isPresent()
                    ? new Pool(config.reservedConcurrency().getAsLong(), true, quotas.requestsPerExecution())
                    : shared;
            Stock newEnvironments = quotas.growth().perFunction() ? growth() : sharedGrowth;
            functions.put(config.name(), new DeployedFunction(config, pool, newEnvironments, this));
        }
        functions.values().forEach(this::provision);
    }

    private void provision(DeployedFunction function) {
        if (function.config().releases().provisionedTotal() > 0) {
            engine.at(
                    engine.now(),
                    () -> function.config()
                            .releases()
                            .provisioned()
                            .forEach(provisioned -> provisioning.begin(function, provisioned)));
        }
    }

    private Stock growth() {
        ConcurrencyQuotas.Growth growth = quotas.growth();
        return new Stock(growth.stock(), growth.refill(), growth.periodMicros());
    }

    Engine engine() {
        return engine;
    }

    Quotas numbers() {
        return numbers;
    }

    /**
     * A function by its name.
     *
     * @throws NoSuchElementException when there is none
     */
    public DeployedFunction function(String name) {
        DeployedFunction function = functions.get(name);
        if (function == null) {
            throw new NoSuchElementException("no function is called `" + name + "`");
        }
        return function;
    }

    /** Whether a function has this name. */
    public boolean has(String name) {
        return functions.containsKey(name);
    }

    /** Provisioned concurrency. */
    public Provisioning provisioning() {
        return provisioning;
    }

    /** What is left of the account for functions without a reservation, beyond what they have provisioned. */
    public long unreserved() {
        return accountConcurrency
                - functions.values().stream()
                        .mapToLong(function -> function.reserved().orElse(provisioning.requested(function)))
                        .sum();
    }

    /**
     * Runs a function, if it can run now.
     *
     * @param whenDone told when the attempt has ended; the invocation then says how
     * @return why it does not run; empty when it does
     */
    public Optional<Throttle> invoke(Invocation invocation, Consumer<Invocation> whenDone) {
        InterfaceState state = invocation.function().connection.enter(invocation.lastRow());
        if (state != InterfaceState.ACTIVE) {
            return Optional.of(notReady(invocation, state));
        }
        DeployedVersion version = invocation.function().resolve(invocation);
        Throttle tooMany = tooManyRequests(invocation);
        if (tooMany != null) {
            return Optional.of(tooMany);
        }
        DeployedFunction function = invocation.function();
        Environment provisioned = function.pool.hasRoomForProvisioned() ? version.provisionedFree.pollFirst() : null;
        if (provisioned != null) {
            function.pool.work(1);
            function.provisionedWorking++;
            execution.start(invocation, provisioned, LambdaRule.PROVISIONED, whenDone);
            return Optional.empty();
        }
        return onDemand(invocation, version, whenDone);
    }

    private Optional<Throttle> onDemand(Invocation invocation, DeployedVersion version, Consumer<Invocation> whenDone) {
        DeployedFunction function = invocation.function();
        Pool pool = function.pool;
        if (!pool.hasRoom()) {
            return Optional.of(noRoom(pool));
        }
        Environment idle = version.takeIdle();
        if (idle == null && !function.newEnvironments.hasOne(engine.now())) {
            return Optional.of(noNewEnvironment(function));
        }
        pool.take();
        function.inUse++;
        if (idle != null) {
            execution.start(invocation, idle, LambdaRule.NEWEST_IDLE_FIRST, whenDone);
        } else {
            function.newEnvironments.take();
            execution.initialise(invocation, environments.create(version), whenDone);
        }
        return Optional.empty();
    }

    private @Nullable Throttle tooManyRequests(Invocation invocation) {
        Pool pool = invocation.function().pool;
        // Of a function that is switched off the reservation is the reason, not the rate.
        if (!invocation.isSynchronous() || pool.limit() == 0) {
            return null;
        }
        if (pool.requests().hasOne(engine.now())) {
            pool.requests().take();
            return null;
        }
        ThrottleReason reason = pool.isReserved() ? ThrottleReason.RESERVED_RATE : ThrottleReason.RATE_OF_ACCOUNT;
        long perSecond = pool.requests().size();
        return new Throttle(reason, LambdaRule.REQUEST_RATE, perSecond, perSecond);
    }

    private Throttle notReady(Invocation invocation, InterfaceState state) {
        ThrottleReason reason =
                state == InterfaceState.PENDING ? ThrottleReason.FUNCTION_PENDING : ThrottleReason.FUNCTION_INACTIVE;
        invocation.last(engine.row(
                        NetworkKind.INVOCATION_TURNED_AWAY,
                        invocation.subject(),
                        invocation.lastRow(),
                        NetworkRule.STATES)
                .and("function", invocation.function().name())
                .and("state", state.word())
                .and("error", reason.word())
                .write());
        return new Throttle(reason, LambdaRule.FUNCTION_STATES, 0, 0);
    }

    private static Throttle noRoom(Pool pool) {
        return pool.isReserved()
                ? new Throttle(
                        ThrottleReason.RESERVED_CONCURRENCY, LambdaRule.RESERVED_LIMIT, pool.inUse(), pool.limit())
                : new Throttle(
                        ThrottleReason.CONCURRENCY_OF_ACCOUNT, LambdaRule.ACCOUNT_LIMIT, pool.inUse(), pool.limit());
    }

    private Throttle noNewEnvironment(DeployedFunction function) {
        long stock = function.newEnvironments.size();
        return new Throttle(ThrottleReason.CONCURRENCY_OF_ACCOUNT, LambdaRule.GROWTH, stock, stock);
    }

    /**
     * Sets or removes a function's reservation. What runs goes on.
     *
     * @throws IllegalArgumentException when so much cannot be reserved, or less than is provisioned
     */
    public void reserve(DeployedFunction function, OptionalLong places) {
        long others = functions.values().stream()
                .filter(other -> other != function && other.pool.isReserved())
                .mapToLong(other -> other.pool.limit())
                .sum();
        long own = places.orElse(0);
        if (own > 0 && others + own > accountConcurrency - quotas.alwaysUnreserved()) {
            throw new IllegalArgumentException("more is reserved than can be");
        }
        move(function, places);
        shared.limit(accountConcurrency - others - own);
    }

    private void move(DeployedFunction function, OptionalLong places) {
        if (places.isPresent() && function.pool.isReserved()) {
            function.pool.limit(places.getAsLong());
            return;
        }
        Pool next = places.isPresent() ? new Pool(places.getAsLong(), true, quotas.requestsPerExecution()) : shared;
        if (next != function.pool) {
            long held = environments.provisionedOf(function);
            for (long i = 0; i < function.inUse; i++) {
                function.pool.release();
                next.take();
            }
            function.pool.hold(-held);
            next.hold(held);
            function.pool.work(-function.provisionedWorking);
            next.work(function.provisionedWorking);
            function.pool = next;
        }
    }
}
