package warmstart.simulator.sources.stream;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.base.Rng;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.scenario.World;
import warmstart.simulator.sources.Violation;
import warmstart.simulator.sources.stream.config.MappingSwitch;
import warmstart.simulator.sources.stream.config.Producer;
import warmstart.simulator.sources.stream.config.Reshard;
import warmstart.simulator.sources.stream.config.Stream;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamRules;
import warmstart.simulator.sources.stream.invariant.StreamInvariants;
import warmstart.simulator.sources.stream.model.LiveStream;

/**
 * A stream, who writes into it, and the mappings that read it, each for itself.
 *
 * @param stream the stream
 * @param producers who puts records into it
 * @param mappings who reads it; the first is the one that the source is known by
 * @param serviceErrorsPerMille how often Lambda itself answers a mapping with an error, in thousandths of its requests
 */
public record StreamSource(
        Stream stream, List<Producer> producers, List<StreamMapping> mappings, int serviceErrorsPerMille)
        implements EventSource {
    public StreamSource {
        Objects.requireNonNull(stream, "stream");
        producers = List.copyOf(producers);
        mappings = List.copyOf(mappings);
        Check.argument(!mappings.isEmpty(), "a stream that nobody reads runs no function");
        Check.argument(
                serviceErrorsPerMille >= 0 && serviceErrorsPerMille <= Faults.WHOLE_PER_MILLE,
                "a share is at most the whole");
    }

    /** A stream with one producer and one mapping, and a service without errors. */
    public static StreamSource of(Stream stream, Producer producer, StreamMapping mapping) {
        return new StreamSource(stream, List.of(producer), List.of(mapping), 0);
    }

    @Override
    public String name() {
        return stream.name();
    }

    @Override
    public FunctionTarget target() {
        return mappings.get(0).target();
    }

    @Override
    public long sends() {
        return producers.stream()
                .mapToLong(producer -> producer.arrivals().count())
                .sum();
    }

    /**
     * Plans its mappings, its producers and what is changed in the meantime.
     *
     * @throws IllegalArgumentException naming what the service would refuse
     */
    @Override
    public void plan(World world) {
        List<Violation> wrong = StreamRules.check(stream, mappings, world.quotas().stream());
        Check.argument(wrong.isEmpty(), name() + ": " + wrong);
        LiveStream live = new LiveStream(world, stream);
        mappings.forEach(mapping -> live.read(mapping, serviceErrorsPerMille));
        for (Change change : world.scenario().changes()) {
            if (change instanceof Reshard reshard && reshard.stream().equals(name())) {
                world.engine().at(reshard.atMicros(), () -> live.change(reshard));
            } else if (change instanceof MappingSwitch turn && turn.stream().equals(name())) {
                world.engine().at(turn.atMicros(), () -> live.change(turn));
            }
        }
        Rng chance = world.engine().chance("streams").named(name());
        for (int i = 0; i < producers.size(); i++) {
            live.write(producers.get(i), chance.named("producer " + i));
        }
    }

    @Override
    public List<Invariant> invariants(Scenario scenario) {
        return StreamInvariants.of(this.stream, mappings);
    }
}
