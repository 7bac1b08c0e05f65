package warmstart.labs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.Problem;
import warmstart.simulator.scenario.Scenario;

/**
 * A scenario in which some values are left to the knobs. What it is written in is the business of whoever read it; all a
 * lab needs is the scenario for given positions.
 */
@FunctionalInterface
public interface ScenarioTemplate {
    /** The scenario with the knobs in these positions. */
    Filled fill(KnobSettings settings);

    /**
     * What came of it.
     *
     * @param scenario the scenario; empty when the positions contradict each other or the service's rules
     * @param problems why
     */
    record Filled(Optional<Scenario> scenario, List<Problem> problems) {
        public Filled {
            Objects.requireNonNull(scenario, "scenario");
            problems = List.copyOf(problems);
        }
    }
}
