package warmstart.simulator.release;

import java.util.Objects;
import warmstart.simulator.function.Code;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;

/**
 * New code for {@code $LATEST}.
 *
 * @param atMicros when
 * @param function of which function
 * @param code the new code
 */
public record UpdateCode(long atMicros, String function, Code code) implements Change {
    public UpdateCode {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(code, "code");
    }

    @Override
    public void apply(World world) {
        Desk desk = new Desk(world, function);
        desk.function().update(code);
        desk.row(ReleaseKind.CODE_UPDATED, ReleaseRule.LATEST_EDITABLE).write();
    }
}
