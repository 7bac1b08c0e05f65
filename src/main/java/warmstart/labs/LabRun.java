package warmstart.labs;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import warmstart.labs.measure.Measure;
import warmstart.simulator.ModelVersion;
import warmstart.simulator.hindsight.WhyChain;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.lambda.story.Series;
import warmstart.simulator.lambda.story.Story;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Trace;

/**
 * A run of a lab. Lab, settings, seed and version are all that has to be kept of it: with the same version the runner gives
 * the same trace again.
 *
 * @param lab the lab
 * @param settings the knobs
 * @param seed the seed
 * @param version what it was run by
 * @param scenario what was run
 * @param trace what happened
 * @param fates what became of each event
 */
public record LabRun(
        LabId lab,
        KnobSettings settings,
        long seed,
        ModelVersion version,
        Scenario scenario,
        Trace trace,
        List<Fate> fates)
        implements Measure.Played {
    public LabRun {
        Objects.requireNonNull(lab, "lab");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(trace, "trace");
        fates = List.copyOf(fates);
    }

    /** Concurrency, waiting events and throttles over time, for charts. */
    public List<Series> series() {
        return List.of(Series.concurrency(trace), Series.waiting(trace), Series.throttles(trace));
    }

    /** Why each event ended as it did, then why some writes to a bucket have none. */
    public List<Story> stories() {
        Stream<Story> folded = fates.stream()
                .filter(fate -> fate.end() == Fate.End.FOLDED)
                .map(fate -> new Story(fate.event(), WhyChain.about(trace, fate.event())));
        return Stream.concat(Story.of(trace).stream(), folded).toList();
    }
}
