package warmstart.simulator;

import warmstart.base.Check;
import warmstart.base.Rng;
import warmstart.simulator.scenario.Scenario;

/**
 * What a run depends on besides its seed: the model, and the scenario with all its numbers. {@code 1-5f0c2a9be31d7744}.
 * A saved run can be replayed exactly as long as its version is still what {@link #of} gives.
 *
 * @param value the model's number and a digest of the scenario
 */
public record ModelVersion(String value) {
    public ModelVersion {
        Check.argument(value.matches("\\d+-[0-9a-f]{16}"), "not a model version: `" + value + "`");
    }

    /** The version under which this scenario runs today. */
    public static ModelVersion of(Scenario scenario) {
        // Records print all their components, so a change of any number anywhere changes the text and thus the digest.
        long digest = new Rng(Simulation.MODEL).named(scenario.toString()).nextLong();
        String hex = Long.toHexString(digest);
        return new ModelVersion(Simulation.MODEL + "-" + "0".repeat(Long.BYTES * 2 - hex.length()) + hex);
    }

    @Override
    public String toString() {
        return value;
    }
}
