package warmstart.labs.library;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.facts.FactId;
import warmstart.simulator.engine.Bounds;
import warmstart.simulator.scenario.Scenario;

/**
 * A page of documentation that runs: what it is about, which pages and facts it rests on, a scenario, and what must come of
 * it.
 *
 * @param title a heading
 * @param about a sentence
 * @param documents addresses of pages that describe it
 * @param facts the facts it shows
 * @param scenario what is run
 * @param seed the seed it is run with
 * @param bounds how far it may run
 * @param expectations what must come of it
 */
public record ScenarioPage(
        String title,
        String about,
        List<String> documents,
        List<FactId> facts,
        Scenario scenario,
        long seed,
        Bounds bounds,
        List<Expectation> expectations) {
    /** Steps of a run that sets no bound; a scenario of a class takes some thousands. */
    public static final long STEPS_MAX = 2_000_000;

    /** Rows that the trace of a run keeps. */
    public static final int ROWS_MAX = 4_000_000;

    public ScenarioPage {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(bounds, "bounds");
        documents = List.copyOf(documents);
        facts = List.copyOf(facts);
        expectations = List.copyOf(expectations);
        Check.argument(seed >= 0, "seeds are counted from 0");
    }

    /** The same page with another scenario. */
    public ScenarioPage with(Scenario other) {
        return new ScenarioPage(title, about, documents, facts, other, seed, bounds, expectations);
    }
}
