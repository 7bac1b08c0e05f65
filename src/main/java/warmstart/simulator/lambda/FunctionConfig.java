package warmstart.simulator.lambda;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import warmstart.iam.Role;

/**
 * A function as its owner configured it.
 *
 * @param name its name
 * @param code how its code behaves
 * @param async its settings for asynchronous invocation
 * @param reservedConcurrency its reservation; empty when it has none and shares with the others
 * @param outlets its dead-letter queue and destinations
 * @param role its execution role
 */
public record FunctionConfig(
        String name, Code code, AsyncConfig async, OptionalLong reservedConcurrency, List<Outlet> outlets, Role role) {
    public FunctionConfig {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(async, "async");
        Objects.requireNonNull(reservedConcurrency, "reservedConcurrency");
        Objects.requireNonNull(role, "role");
        outlets = List.copyOf(outlets);
    }

    /** Whether it is switched off by a reservation of nothing. */
    public boolean isSwitchedOff() {
        return reservedConcurrency.isPresent() && reservedConcurrency.getAsLong() == 0;
    }
}
