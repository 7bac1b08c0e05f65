package warmstart.labs.library;

import java.util.List;
import java.util.Objects;
import warmstart.labs.measure.Measure.Played;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.hindsight.Fates;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.Watcher;

/**
 * A run of a scenario, looked back on.
 *
 * @param page what was run
 * @param trace what happened
 * @param fates what became of each event, call, message and record
 */
public record ScenarioRun(ScenarioPage page, Trace trace, List<Fate> fates) implements Played {
    public ScenarioRun {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(trace, "trace");
        fates = List.copyOf(fates);
    }

    /** Runs a scenario with its own seed. */
    public static ScenarioRun of(ScenarioPage page) {
        return of(page, page.seed(), StopSignal.NEVER, List.of());
    }

    /** Runs a scenario with another seed, before the eyes of others, until it is told to stop. */
    public static ScenarioRun of(ScenarioPage page, long seed, StopSignal stop, List<? extends Watcher> watchers) {
        Trace trace = Simulation.run(page.scenario(), seed, page.bounds(), stop, watchers);
        return new ScenarioRun(page, trace, Fates.of(trace));
    }

    /** How each expectation of the page fared, in its order. */
    public List<Judged> judged() {
        return page.expectations().stream()
                .map(expectation -> new Judged(expectation, expectation.in(this)))
                .toList();
    }

    /** Whether all expectations are met. */
    public boolean asExpected() {
        return judged().stream().allMatch(judged -> judged.finding().holds());
    }

    /**
     * An expectation and how it fared.
     *
     * @param expectation what was expected
     * @param finding what is the case
     */
    public record Judged(Expectation expectation, Finding finding) {}
}
