package warmstart.simulator.lambda;

import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.quota.Quotas;

/**
 * Makes execution environments and takes them back. Of several free ones the one that became free last is taken; one that
 * stays free too long is removed. Both are assumptions, and their rows say so.
 */
public final class Environments {
    private final Engine engine;
    private final long idleLifetimeMicros;

    Environments(Engine engine, Quotas quotas) {
        this.engine = engine;
        this.idleLifetimeMicros = quotas.undocumented().idleLifetimeMicros();
    }

    /** A new environment for an invocation that found none. */
    Environment create(DeployedVersion version) {
        boolean snapshot = version.isPublished()
                && version.function().config().compute().snapStart().isPresent();
        return create(version, snapshot ? InitType.SNAP_START : InitType.ON_DEMAND);
    }

    Environment create(DeployedVersion version, InitType type) {
        return new Environment(version.function().environments.next(), version, type);
    }

    /** How many environments are provisioned for a function, over all its versions. */
    long provisionedOf(DeployedFunction function) {
        return function.provisionedHeld;
    }

    /** The environment has finished an invocation, in this row, and waits for the next. */
    void giveBack(Environment environment, long finishedRow) {
        environment.lastRow = finishedRow;
        environment.idleSinceMicros = engine.now();
        if (environment.type == InitType.PROVISIONED && environment.retired) {
            Provisioning.ended(engine, environment);
        } else if (environment.type == InitType.PROVISIONED) {
            environment.version.provisionedFree.addFirst(environment);
        } else if (!environment.retired && environment.isUpToDate()) {
            environment.version.idle.addFirst(environment);
            watch(environment);
        }
    }

    /** One step looks after an environment at a time, however often it served meanwhile. */
    private void watch(Environment environment) {
        if (!environment.watched) {
            environment.watched = true;
            engine.inBackground(environment.idleSinceMicros + idleLifetimeMicros, () -> lookAfter(environment));
        }
    }

    private void lookAfter(Environment environment) {
        environment.watched = false;
        if (environment.idleSinceMicros + idleLifetimeMicros > engine.now()) {
            watch(environment);
        } else if (environment.version.idle.removeLastOccurrence(environment)) {
            // It stands last, or next to others of the same moment; one that is at work stands nowhere.
            expire(environment);
        }
    }

    private void expire(Environment environment) {
        environment.lastRow = engine.row(
                        LambdaKind.ENVIRONMENT_EXPIRED,
                        environment.subject,
                        environment.lastRow,
                        LambdaRule.IDLE_LIFETIME)
                .and("idleMicros", idleLifetimeMicros)
                .write();
    }
}
