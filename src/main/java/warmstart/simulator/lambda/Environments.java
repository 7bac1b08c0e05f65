package warmstart.simulator.lambda;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Numbers;

/**
 * The execution environments of one function. One serves one invocation at a time; of several idle ones the one that
 * became idle last is taken; one that stays idle too long is removed. The last two are assumptions, and their rows say so.
 */
final class Environments {
    private final Engine engine;
    private final String function;
    private final long idleLifetimeMicros;
    private final Deque<Environment> idle = new ArrayDeque<>();
    private long created;

    Environments(Engine engine, String function, long idleLifetimeMicros) {
        this.engine = engine;
        this.function = function;
        this.idleLifetimeMicros = idleLifetimeMicros;
    }

    /** The idle environment to use next, taken out of the idle ones. */
    Optional<Environment> takeIdle() {
        return Optional.ofNullable(idle.pollFirst());
    }

    /** A new environment, which has to be initialised. */
    Environment create() {
        created++;
        return new Environment(function + "#" + created);
    }

    /** The environment has finished an invocation, in this row, and waits for the next. */
    void giveBack(Environment environment, long finishedRow) {
        long since = engine.now();
        environment.idleSinceMicros = since;
        environment.lastRow = finishedRow;
        idle.addFirst(environment);
        engine.inBackground(since + idleLifetimeMicros, () -> expire(environment, since));
    }

    private void expire(Environment environment, long since) {
        // It may have served since then; only the timer of its latest rest counts.
        if (environment.idleSinceMicros == since && idle.remove(environment)) {
            engine.record(
                    LambdaKind.ENVIRONMENT_EXPIRED,
                    environment.id,
                    environment.lastRow,
                    Rule.IDLE_LIFETIME.id(),
                    Numbers.of("idleMicros", idleLifetimeMicros));
        }
    }

    /** One execution environment. */
    static final class Environment {
        final String id;
        private long idleSinceMicros;
        private long lastRow;

        private Environment(String id) {
            this.id = id;
        }
    }
}
