package warmstart.simulator.sources.stream.config;

import java.util.Objects;
import warmstart.base.Check;
import warmstart.simulator.scenario.World;

/**
 * A mapping is switched on or off. Switched off it invokes nothing more; switched on again it goes on where it was.
 *
 * @param atMicros when
 * @param stream the name of the stream
 * @param mapping the name of the mapping
 * @param enabled whether it is on from then on
 */
public record MappingSwitch(long atMicros, String stream, String mapping, boolean enabled) implements StreamChange {
    public MappingSwitch {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(mapping, "mapping");
        Check.argument(atMicros >= 0, "nothing is switched before the start");
    }

    /** The stream carries it out itself; here a name that fits no source is noticed. */
    @Override
    public void apply(World world) {
        Check.state(
                world.scenario().sources().stream()
                        .anyMatch(source -> source.name().equals(stream)),
                "no stream is called `" + stream + "`");
    }
}
