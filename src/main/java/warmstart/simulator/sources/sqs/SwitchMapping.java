package warmstart.simulator.sources.sqs;

import java.util.Objects;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;

/**
 * The owner of a mapping enables or disables it.
 *
 * @param atMicros when
 * @param source the name of the source it belongs to
 * @param enabled {@code Enabled}
 */
public record SwitchMapping(long atMicros, String source, boolean enabled) implements Change {
    public SwitchMapping {
        Objects.requireNonNull(source, "source");
    }

    @Override
    public void apply(World world) {
        Sqs.of(world).mapping(source).enable(enabled);
    }
}
