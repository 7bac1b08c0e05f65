package warmstart.simulator.lambda;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import warmstart.base.Rng;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Version;
import warmstart.simulator.trace.Subjects;

/** A function while a scenario runs: what its owner configured, and what was changed since. */
public final class DeployedFunction {
    private final FunctionConfig config;
    private final Rng weights;
    final Subjects environments;
    final Stock newEnvironments;
    private final TreeMap<Integer, DeployedVersion> versions = new TreeMap<>();
    private final TreeMap<String, Alias> aliases = new TreeMap<>();
    private final DeployedVersion latest;
    Pool pool;
    /** Executions on demand, those that initialise included. */
    long inUse;
    /** Places that provisioned environments hold, over all versions. */
    long provisionedHeld;

    DeployedFunction(FunctionConfig config, Pool pool, Stock newEnvironments, Lambda lambda) {
        this.config = config;
        this.pool = pool;
        this.newEnvironments = newEnvironments;
        this.environments = lambda.engine().subjects(config.name() + "#");
        this.weights = lambda.engine().chance("alias weights").named(config.name());
        this.latest = new DeployedVersion(this, Version.LATEST, config.code());
        versions.put(Version.LATEST, latest);
        for (Version version : config.releases().versions()) {
            versions.put(version.number(), new DeployedVersion(this, version.number(), version.code()));
        }
        config.releases().aliases().forEach(this::point);
    }

    /** Its name. */
    public String name() {
        return config.name();
    }

    /** As it was configured at the start. */
    public FunctionConfig config() {
        return config;
    }

    /** Whether a reservation of nothing switches it off. */
    public boolean isSwitchedOff() {
        return pool.isReserved() && pool.limit() == 0;
    }

    /** How many executions it, or the account for it, may have at a time. */
    public long concurrencyLimit() {
        return pool.limit();
    }

    /** How many of them are taken now. */
    public long concurrencyInUse() {
        return pool.inUse();
    }

    /** Whether some version of it can take longer than this. */
    public boolean mayRunLongerThan(long micros) {
        return versions.values().stream().anyMatch(version -> version.code().timeoutMicros() > micros);
    }

    /** Publishes the code of {@code $LATEST} under the next number. */
    public DeployedVersion publish() {
        int number = versions.lastKey() + 1;
        DeployedVersion version = new DeployedVersion(this, number, latest.code());
        versions.put(number, version);
        return version;
    }

    /** Makes or moves an alias. */
    public void point(Alias alias) {
        requireVersion(alias.version());
        requireVersion(alias.secondVersion());
        aliases.put(alias.name(), alias);
    }

    /**
     * An alias as it is now.
     *
     * @throws NoSuchElementException when there is none
     */
    public Alias alias(String name) {
        Alias alias = aliases.get(name);
        if (alias == null) {
            throw new NoSuchElementException(this.name() + " has no alias `" + name + "`");
        }
        return alias;
    }

    /**
     * The version that a call runs. Of an alias with two versions each call draws one by its weight; what it draws
     * depends on the call and its attempt only.
     *
     * @throws NoSuchElementException when the qualifier names nothing
     */
    public DeployedVersion resolve(Invocation invocation) {
        String qualifier = invocation.qualifier();
        if (qualifier.equals(FunctionTarget.LATEST)) {
            return latest;
        }
        Alias alias = aliases.get(qualifier);
        if (alias == null) {
            return requireVersion(numberOf(qualifier));
        }
        boolean second = alias.secondPerMille() > 0
                && weights.at(invocation.subject().key(), invocation.attempts()).nextInt(Faults.WHOLE_PER_MILLE)
                        < alias.secondPerMille();
        return requireVersion(second ? alias.secondVersion() : alias.version());
    }

    /**
     * The version that a qualifier names; of an alias its first.
     *
     * @throws NoSuchElementException when the qualifier names nothing
     */
    public DeployedVersion version(String qualifier) {
        if (qualifier.equals(FunctionTarget.LATEST)) {
            return latest;
        }
        Alias alias = aliases.get(qualifier);
        return requireVersion(alias == null ? numberOf(qualifier) : alias.version());
    }

    /** What can still be changed. */
    public DeployedVersion latest() {
        return latest;
    }

    /** New code for {@code $LATEST}; what runs goes on, what waits will run the new one, in new environments. */
    public void update(Code code) {
        latest.code(code);
        latest.idle.forEach(environment -> environment.retired = true);
        latest.idle.clear();
    }

    private DeployedVersion requireVersion(int number) {
        return Objects.requireNonNull(versions.get(number), () -> name() + " has no version " + number);
    }

    private int numberOf(String qualifier) {
        if (!qualifier.chars().allMatch(Character::isDigit) || qualifier.isEmpty()) {
            throw new NoSuchElementException(name() + " has no alias or version `" + qualifier + "`");
        }
        return Integer.parseInt(qualifier);
    }
}
