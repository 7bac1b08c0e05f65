package warmstart.simulator.lambda;

import java.util.LinkedHashMap;
import java.util.Map;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.quota.ConcurrencyQuotas;
import warmstart.simulator.quota.ProvisioningRules;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Rule;
import warmstart.simulator.trace.TraceRow;

/**
 * Provisioned concurrency: makes environments ahead of the calls, takes them back, and lets them follow their alias. A
 * place in the concurrency is held from the moment one is asked for until it has ended. Of environments that are made
 * together none is used before all are ready.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html">Understanding Lambda function
 *     scaling</a>
 */
public final class Provisioning {
    private final Engine engine;
    private final ConcurrencyQuotas concurrency;
    private final ProvisioningRules rules;
    private final Rng inits;
    private final Rng failures;
    private final Map<String, ProvisionedFleet> fleets = new LinkedHashMap<>();

    Provisioning(Engine engine, Quotas quotas) {
        this.engine = engine;
        this.concurrency = quotas.concurrency();
        this.rules = quotas.release().provisioning();
        this.inits = engine.chance("provisioned inits");
        this.failures = engine.chance("provisioned init failures");
    }

    /** How far the environments of an alias or version are, in the words of the service. */
    public enum Status {
        /** Nothing was asked for. */
        NONE,
        IN_PROGRESS,
        READY,
        FAILED
    }

    /** What the scenario begins with was asked for long before: it is ready, or has failed, at once. */
    void begin(DeployedFunction function, Provisioned provisioned) {
        ProvisionedFleet fleet = fleet(function, provisioned.qualifier());
        fleet.requested = provisioned.environments();
        adjust(fleet, TraceRow.NO_CAUSE, true);
    }

    /** Asks for so many environments; those that are there already count. The cause is the row that says so. */
    public void put(DeployedFunction function, Provisioned provisioned, long cause) {
        ProvisionedFleet fleet = fleet(function, provisioned.qualifier());
        fleet.requested = provisioned.environments();
        fleet.failed = false;
        adjust(fleet, cause, false);
    }

    /** Takes all environments of an alias or version back; what runs in them goes on. */
    public void remove(DeployedFunction function, String qualifier, long cause) {
        put(function, new Provisioned(qualifier, 0), cause);
        fleets.remove(key(function, qualifier));
    }

    /** An alias has been moved or weighted: its environments follow it. */
    public void follow(DeployedFunction function, String alias, long cause) {
        ProvisionedFleet fleet = fleets.get(key(function, alias));
        if (fleet != null) {
            fleet.failed = false;
            adjust(fleet, cause, false);
        }
    }

    /** How many environments were asked for, over all versions and aliases of a function. */
    public long requested(DeployedFunction function) {
        return fleets.values().stream()
                .filter(fleet -> fleet.function == function)
                .mapToLong(fleet -> fleet.requested)
                .sum();
    }

    /** How many environments were asked for by this alias or version. */
    public long requested(DeployedFunction function, String qualifier) {
        ProvisionedFleet fleet = fleets.get(key(function, qualifier));
        return fleet == null ? 0 : fleet.requested;
    }

    /** How many of its environments can be used, at work or not. */
    public long ready(DeployedFunction function, String qualifier) {
        ProvisionedFleet fleet = fleets.get(key(function, qualifier));
        return fleet == null ? 0 : fleet.ready();
    }

    /** How far it is. */
    public Status status(DeployedFunction function, String qualifier) {
        ProvisionedFleet fleet = fleets.get(key(function, qualifier));
        if (fleet == null) {
            return Status.NONE;
        }
        if (fleet.isComing()) {
            return Status.IN_PROGRESS;
        }
        return fleet.failed ? Status.FAILED : Status.READY;
    }

    /** The alias or version that has the environments of this version; empty text when nobody has. */
    public String ownerOf(DeployedFunction function, int version) {
        return fleets.values().stream()
                .filter(fleet -> fleet.function == function)
                .filter(fleet -> fleet.parts().stream()
                        .anyMatch(part -> part.version.number() == version && fleet.wanted(part) > 0))
                .map(fleet -> fleet.qualifier)
                .findFirst()
                .orElse("");
    }

    private static String key(DeployedFunction function, String qualifier) {
        return function.name() + ":" + qualifier;
    }

    private ProvisionedFleet fleet(DeployedFunction function, String qualifier) {
        String key = key(function, qualifier);
        return fleets.computeIfAbsent(key, k -> new ProvisionedFleet(function, qualifier, engine.subject(k)));
    }

    /** What is too much goes first, so that its places are free for what is missing. */
    private void adjust(ProvisionedFleet fleet, long cause, boolean atOnce) {
        for (ProvisionedFleet.Part part : fleet.parts()) {
            long surplus = part.size() - fleet.wanted(part);
            if (surplus > 0) {
                reduce(fleet, part, surplus, cause);
            }
        }
        for (ProvisionedFleet.Part part : fleet.parts()) {
            long missing = fleet.wanted(part) - part.size();
            if (missing > 0) {
                make(fleet, part, missing, cause, atOnce);
            }
        }
    }

    private void make(
            ProvisionedFleet fleet, ProvisionedFleet.Part part, long environments, long cause, boolean atOnce) {
        long startedRow = row(EnvironmentKind.PROVISIONING_STARTED, fleet, part, cause, LambdaRule.PROVISIONED)
                .and("environments", environments)
                .write();
        hold(fleet.function, environments);
        ProvisionedFleet.Lot lot = new ProvisionedFleet.Lot(part, environments, startedRow);
        part.coming.add(lot);
        Making making = making(fleet, part, environments);
        if (atOnce) {
            end(fleet, lot, making);
        } else {
            engine.at(making.endMicros, () -> end(fleet, lot, making));
        }
    }

    /**
     * How the making of a lot ends.
     *
     * @param endMicros when
     * @param failed whether the initialisation of one failed too often
     */
    private record Making(long endMicros, boolean failed) {}

    /** Environments are begun at a steady pace, which all lots of a function share. */
    private Making making(ProvisionedFleet fleet, ProvisionedFleet.Part part, long environments) {
        DeployedFunction function = fleet.function;
        long base = Math.max(engine.now() + rules.preparationMicros(), function.nextProvisionedMicros);
        long ready = base;
        long failed = Long.MAX_VALUE;
        for (long i = 0; i < environments; i++) {
            long begins = base + i * Micros.PER_MINUTE / concurrency.provisionedPerMinute();
            Init init = initOf(fleet, part.version.code());
            if (init.failed) {
                failed = Math.min(failed, begins + init.micros);
            }
            ready = Math.max(ready, begins + init.micros);
        }
        function.nextProvisionedMicros = base + environments * Micros.PER_MINUTE / concurrency.provisionedPerMinute();
        return failed < Long.MAX_VALUE ? new Making(failed, true) : new Making(ready, false);
    }

    private record Init(long micros, boolean failed) {}

    private Init initOf(ProvisionedFleet fleet, Code code) {
        long number = fleet.begun++;
        long key = fleet.subject.key() + number;
        long micros = 0;
        for (int attempt = 1; attempt <= rules.initTriesMax(); attempt++) {
            long one = code.init().micros(inits.at(key, attempt));
            boolean fails = one > rules.initMicrosMax()
                    || Behaviour.happens(failures, key, attempt, code.faults().initFailurePerMille());
            micros += Math.min(one, rules.initMicrosMax());
            if (!fails) {
                return new Init(micros, false);
            }
        }
        return new Init(micros, true);
    }

    private void end(ProvisionedFleet fleet, ProvisionedFleet.Lot lot, Making making) {
        if (lot.environments == 0) {
            return;
        }
        lot.part.coming.remove(lot);
        if (making.failed) {
            fail(fleet, lot);
        } else {
            ready(fleet, lot);
        }
    }

    private void ready(ProvisionedFleet fleet, ProvisionedFleet.Lot lot) {
        DeployedVersion version = lot.part.version;
        long row = row(EnvironmentKind.PROVISIONING_READY, fleet, lot.part, lot.startedRow, LambdaRule.PROVISIONED_PACE)
                .and("environments", lot.environments)
                .write();
        for (long i = 0; i < lot.environments; i++) {
            Environment environment =
                    new Environment(fleet.function.environments.next(), version, InitType.PROVISIONED);
            environment.lastRow = row;
            lot.part.ready.add(environment);
            version.provisionedFree.addLast(environment);
        }
        version.provisionedReady += lot.environments;
    }

    /** The rest of the lot is given up with the one that failed; the function runs on demand. */
    private void fail(ProvisionedFleet fleet, ProvisionedFleet.Lot lot) {
        fleet.failed = true;
        hold(fleet.function, -lot.environments);
        row(EnvironmentKind.PROVISIONING_FAILED, fleet, lot.part, lot.startedRow, LambdaRule.PROVISIONED_INIT_TRIES)
                .and("environments", lot.environments)
                .and("tries", rules.initTriesMax())
                .and("reason", EnvironmentKind.INIT_FAILURE)
                .write();
    }

    /** First those that are still to come, then those that are free, at last those at work, which finish what they do. */
    private void reduce(ProvisionedFleet fleet, ProvisionedFleet.Part part, long surplus, long cause) {
        long unmade = takeOff(part, surplus);
        long free = 0;
        while (unmade + free < surplus) {
            Environment environment = part.version.provisionedFree.pollLast();
            if (environment == null) {
                break;
            }
            part.ready.remove(environment);
            free++;
        }
        long working = surplus - unmade - free;
        for (long i = 0; i < working; i++) {
            part.ready.remove(part.ready.size() - 1).retired = true;
        }
        part.version.provisionedReady -= free + working;
        hold(fleet.function, -unmade - free);
        row(EnvironmentKind.PROVISIONING_REDUCED, fleet, part, cause, LambdaRule.PROVISIONED)
                .and("environments", surplus)
                .and("unmade", unmade)
                .and("working", working)
                .write();
    }

    private static long takeOff(ProvisionedFleet.Part part, long most) {
        long taken = 0;
        for (ProvisionedFleet.Lot lot : part.coming) {
            long some = Math.min(lot.environments, most - taken);
            lot.environments -= some;
            taken += some;
        }
        part.coming.removeIf(lot -> lot.environments == 0);
        return taken;
    }

    /** One that was taken back while it worked has finished. */
    static void ended(Engine engine, Environment environment) {
        hold(environment.version.function(), -1);
        environment.lastRow = engine.row(
                        EnvironmentKind.PROVISIONED_ENDED,
                        environment.subject,
                        environment.lastRow,
                        LambdaRule.PROVISIONED)
                .and("function", environment.version.function().name())
                .write();
    }

    private static void hold(DeployedFunction function, long environments) {
        function.pool.hold(environments);
        function.provisionedHeld += environments;
    }

    private Entry row(EnvironmentKind kind, ProvisionedFleet fleet, ProvisionedFleet.Part part, long cause, Rule rule) {
        return engine.row(kind, fleet.subject, cause, rule)
                .and("function", fleet.function.name())
                .and("qualifier", fleet.qualifier)
                .and("version", part.version.number());
    }

    /** Whether environments of this version serve an alias or version. */
    public boolean covers(DeployedFunction function, String qualifier, int version) {
        ProvisionedFleet fleet = fleets.get(key(function, qualifier));
        return fleet != null && fleet.covers(version);
    }
}
