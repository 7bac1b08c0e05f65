package warmstart.simulator.whatif;

import java.util.Objects;
import warmstart.simulator.function.Faults;
import warmstart.simulator.scenario.Scenario;

/**
 * One setting, turned: {@code visibility timeout of orders, from 30 s to 90 s}.
 *
 * @param setting what is turned
 * @param from how it was
 * @param to how it is now
 * @param perMille how large the change is, in thousandths of what it was; of a switch the whole
 * @param scenario the scenario with it
 */
public record Turn(String setting, String from, String to, long perMille, Scenario scenario) {
    /** How large a change is that is no matter of degree. */
    static final long WHOLE_PER_MILLE = Faults.WHOLE_PER_MILLE;

    public Turn {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(scenario, "scenario");
    }

    /** As a sentence says it: {@code set the timeout of thumbnails from 3 s to 6 s}. */
    public String words() {
        return from.isEmpty() ? to : "set " + setting + " from " + from + " to " + to;
    }
}
