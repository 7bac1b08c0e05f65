package warmstart.labs.library;

import java.util.Objects;

/**
 * A behaviour that was recorded elsewhere: what was set up and sent, as a scenario, and what was observed, as its
 * expectations.
 *
 * @param name what differences call it
 * @param group what it is counted with
 * @param page the scenario and the observations
 */
public record ScenarioCase(String name, String group, ScenarioPage page) {
    public ScenarioCase {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(page, "page");
    }
}
