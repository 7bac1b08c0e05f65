package warmstart.simulator.release;

import java.util.Optional;
import warmstart.simulator.lambda.DeployedFunction;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Rule;
import warmstart.simulator.trace.TraceRow;

/** Where changes to one function are handed in: each is written down, done or refused. */
final class Desk {
    private final World world;
    private final DeployedFunction function;
    private final long cause;

    Desk(World world, String function) {
        this(world, function, TraceRow.NO_CAUSE);
    }

    /** For a change that a row of the trace has led to. */
    Desk(World world, String function, long cause) {
        this.world = world;
        this.function = world.lambda().function(function);
        this.cause = cause;
    }

    DeployedFunction function() {
        return function;
    }

    /** Begins the row of a change that is made. */
    Entry row(ReleaseKind kind, Rule rule) {
        return rowBecause(cause, kind, rule);
    }

    Entry rowBecause(long row, ReleaseKind kind, Rule rule) {
        return world.engine().row(kind, function.subject(), row, rule).and("function", function.name());
    }

    /** Writes down that the service refuses a change, if it does. */
    boolean refuses(String change, Optional<Refusal> refusal) {
        refusal.ifPresent(why -> row(ReleaseKind.CHANGE_REFUSED, why.rule())
                .and("change", change)
                .and("status", why.status().code())
                .and("message", why.message())
                .write());
        return refusal.isPresent();
    }
}
