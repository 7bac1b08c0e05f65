package warmstart.simulator.lambda;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import warmstart.base.Rng;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.RecursiveLoop;
import warmstart.simulator.function.Version;
import warmstart.simulator.lambda.network.Connection;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.Subjects;

/** A function while a scenario runs: what its owner configured, and what was changed since. */
public final class DeployedFunction {
    private final FunctionConfig config;
    private final Rng weights;
    private final Subject subject;
    final Subjects environments;
    final Stock newEnvironments;
    final Connection connection;
    private final TreeMap<Integer, DeployedVersion> versions = new TreeMap<>();
    private final TreeMap<String, Alias> aliases = new TreeMap<>();
    private final DeployedVersion latest;
    private RecursiveLoop recursion;
    Pool pool;
    /** Executions on demand, those that initialise included. */
    long inUse;
    /** Places that provisioned environments hold, over all versions. */
    long provisionedHeld;
    /** Executions in provisioned environments, over all versions. */
    long provisionedWorking;
    /** When the next provisioned environment can be begun. */
    long nextProvisionedMicros;

    DeployedFunction(FunctionConfig config, Pool pool, Stock newEnvironments, Lambda lambda) {
        this.config = config;
        this.pool = pool;
        this.newEnvironments = newEnvironments;
        this.recursion = config.recursion();
        this.subject = lambda.engine().subject(config.name());
        this.connection = new Connection(lambda.engine(), lambda.numbers(), subject, config.networking());
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

    /** It as rows name it when something is done to the function as a whole. */
    public Subject subject() {
        return subject;
    }

    /** Its reservation as it is now; empty when it has none. */
    public OptionalLong reserved() {
        return pool.isReserved() ? OptionalLong.of(pool.limit()) : OptionalLong.empty();
    }

    /** What Lambda does about its loops now. */
    public RecursiveLoop recursion() {
        return recursion;
    }

    /** Another setting for its loops. */
    public void recursion(RecursiveLoop setting) {
        recursion = setting;
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
        DeployedVersion version = new DeployedVersion(this, number, latest.ownCode());
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

    /** Whether an alias has this name. */
    public boolean hasAlias(String name) {
        return aliases.containsKey(name);
    }

    /** Whether a version of this number was published. */
    public boolean hasVersion(int number) {
        return number > Version.LATEST && versions.containsKey(number);
    }

    /** The version that was published last; {@code $LATEST} when none was. */
    public DeployedVersion newest() {
        return versions.lastEntry().getValue();
    }

    /** The share of the second version in thousandths; 0 of a version and of an alias that has only one. */
    long secondPerMille(String qualifier) {
        Alias alias = aliases.get(qualifier);
        return alias == null || alias.secondVersion() == alias.version() ? 0 : alias.secondPerMille();
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
