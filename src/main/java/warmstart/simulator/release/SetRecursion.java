package warmstart.simulator.release;

import java.util.Objects;
import warmstart.simulator.function.RecursiveLoop;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;

/**
 * Lets a function set itself off for ever, or lets Lambda stop it.
 *
 * @param atMicros when
 * @param function of which function
 * @param setting from now on
 */
public record SetRecursion(long atMicros, String function, RecursiveLoop setting) implements Change {
    public SetRecursion {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(setting, "setting");
    }

    @Override
    public void apply(World world) {
        Desk desk = new Desk(world, function);
        desk.function().recursion(setting);
        desk.row(ReleaseKind.RECURSION_SET, ReleaseRule.RECURSION_SETTING)
                .and("setting", setting.word())
                .write();
    }
}
