package warmstart.simulator.sources.stream;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.base.Rng;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.StreamQuotas;
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
import warmstart.simulator.sources.stream.config.StreamService;
import warmstart.simulator.sources.stream.invariant.StreamInvariants;
import warmstart.simulator.sources.stream.model.LiveStream;

/**
 * A stream with those who write into it and the mappings that read it, each for a function of its own or for the same. It
 * is called as the stream is, and its records {@code clicks-1}, {@code clicks-2}, …
 *
 * @param stream the stream
 * @param producers who writes
 * @param mappings who reads; each of them gets all records
 * @param serviceErrorsPerMille how many of a thousand tries to invoke a function end with an error of the service itself
 */
public record StreamSource(
        Stream stream, List<Producer> producers, List<StreamMapping> mappings, int serviceErrorsPerMille)
        implements EventSource {
    public StreamSource {
        Objects.requireNonNull(stream, "stream");
        producers = List.copyOf(producers);
        mappings = List.copyOf(mappings);
        Check.argument(!mappings.isEmpty(), "somebody reads a stream");
        Check.argument(
                serviceErrorsPerMille >= 0 && serviceErrorsPerMille <= Faults.WHOLE_PER_MILLE,
                "a share is at most the whole");
    }

    /** A stream with one writer and one mapping, and a service without errors. */
    public static StreamSource of(Stream stream, Producer producer, StreamMapping mapping) {
        return new StreamSource(stream, List.of(producer), List.of(mapping), 0);
    }

    @Override
    public String name() {
        return stream.name();
    }

    /** The function of the first mapping. */
    @Override
    public FunctionTarget target() {
        return mappings.get(0).target();
    }

    @Override
    public List<FunctionTarget> targets() {
        return mappings.stream().map(StreamMapping::target).distinct().toList();
    }

    @Override
    public long sends() {
        return producers.stream()
                .mapToLong(producer -> producer.arrivals().count())
                .sum();
    }

    /** What the service does not accept about it, all of it at once. */
    public List<Violation> check(StreamQuotas quotas) {
        return StreamRules.check(stream, mappings, quotas);
    }

    @Override
    public void plan(World world) {
        List<Violation> violations = check(world.quotas().stream());
        Check.argument(violations.isEmpty(), "the service refuses " + name() + ": " + violations);
        LiveStream live = new LiveStream(world, stream);
        mappings.forEach(mapping -> live.read(mapping, serviceErrorsPerMille));
        Rng chance = world.engine().chance("arrivals").named(name());
        for (int i = 0; i < producers.size(); i++) {
            live.write(producers.get(i), chance.named("producer " + i));
        }
        planChanges(world.scenario(), live, world.engine());
    }

    private void planChanges(Scenario scenario, LiveStream live, Engine engine) {
        scenario.changes().forEach(change -> {
            if (change instanceof Reshard reshard && reshard.stream().equals(name())) {
                Check.argument(stream.service() == StreamService.KINESIS, "only Kinesis streams are resharded by hand");
                engine.at(reshard.atMicros(), () -> live.change(reshard));
            } else if (change instanceof MappingSwitch turn && turn.stream().equals(name())) {
                engine.at(turn.atMicros(), () -> live.change(turn));
            }
        });
    }

    @Override
    public List<Invariant> invariants(Scenario scenario) {
        return StreamInvariants.of(stream, mappings, scenario.quotas().stream());
    }
}
