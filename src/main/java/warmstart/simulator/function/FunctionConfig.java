package warmstart.simulator.function;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import warmstart.iam.Role;
import warmstart.simulator.vpc.Networking;

/**
 * A function as its owner configured it.
 *
 * @param name its name
 * @param code how its unpublished code behaves
 * @param compute what it runs on
 * @param releases its versions, aliases and provisioned concurrency
 * @param async its settings for asynchronous invocation
 * @param reservedConcurrency its reservation; empty when it has none and shares with the others
 * @param outlets its dead-letter queue and destinations
 * @param role its execution role
 * @param recursion what Lambda does when it sets itself off again and again
 * @param networking its VPC, if it is attached to one, and the networks around it
 */
public record FunctionConfig(
        String name,
        Code code,
        Compute compute,
        Releases releases,
        AsyncConfig async,
        OptionalLong reservedConcurrency,
        List<Outlet> outlets,
        Role role,
        RecursiveLoop recursion,
        Networking networking) {
    public FunctionConfig {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(compute, "compute");
        Objects.requireNonNull(releases, "releases");
        Objects.requireNonNull(async, "async");
        Objects.requireNonNull(reservedConcurrency, "reservedConcurrency");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(recursion, "recursion");
        Objects.requireNonNull(networking, "networking");
        outlets = List.copyOf(outlets);
    }

    /** Whether it is switched off by a reservation of nothing. */
    public boolean isSwitchedOff() {
        return reservedConcurrency.isPresent() && reservedConcurrency.getAsLong() == 0;
    }

    /** A function of this name and code, with everything else as the service has it by default. */
    public static Builder of(String name, Code code, Compute compute, AsyncConfig async) {
        return new Builder(name, code, compute, async);
    }

    /** Puts a function together, one setting at a time. */
    public static final class Builder {
        private final String name;
        private final Code code;
        private Compute compute;
        private Releases releases = Releases.NONE;
        private AsyncConfig async;
        private OptionalLong reserved = OptionalLong.empty();
        private List<Outlet> outlets = List.of();
        private Role role;
        private RecursiveLoop recursion = RecursiveLoop.TERMINATE;
        private Networking networking = Networking.NONE;

        private Builder(String name, Code code, Compute compute, AsyncConfig async) {
            this.name = name;
            this.code = code;
            this.compute = compute;
            this.async = async;
            this.role = new Role(name + "-role", List.of());
        }

        /** It runs on this. */
        public Builder compute(Compute given) {
            compute = given;
            return this;
        }

        /** It has these versions, aliases and provisioned environments. */
        public Builder releases(Releases given) {
            releases = given;
            return this;
        }

        /** Its settings for asynchronous invocation. */
        public Builder async(AsyncConfig given) {
            async = given;
            return this;
        }

        /** Its reservation. */
        public Builder reserved(long places) {
            reserved = OptionalLong.of(places);
            return this;
        }

        /** Its dead-letter queue and destinations. */
        public Builder outlets(List<Outlet> given) {
            outlets = given;
            return this;
        }

        /** Its execution role. */
        public Builder role(Role given) {
            role = given;
            return this;
        }

        /** What Lambda does when it sets itself off again and again. */
        public Builder recursion(RecursiveLoop given) {
            recursion = given;
            return this;
        }

        /** Its VPC and the networks around it. */
        public Builder networking(Networking given) {
            networking = given;
            return this;
        }

        /** The function. */
        public FunctionConfig build() {
            return new FunctionConfig(
                    name, code, compute, releases, async, reserved, outlets, role, recursion, networking);
        }
    }
}
