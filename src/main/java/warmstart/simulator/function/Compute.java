package warmstart.simulator.function;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import warmstart.base.Check;
import warmstart.simulator.quota.Quotas;

/**
 * What a function is given to run on, and what it pays for.
 *
 * @param memoryMegabytes its memory; the share of CPU follows from it
 * @param tmpMegabytes its {@code /tmp}
 * @param architecture its processor
 * @param packaging how its code is deployed
 * @param snapStart how long restoring a snapshot takes in microseconds; empty when the function does not use SnapStart
 */
public record Compute(
        long memoryMegabytes,
        long tmpMegabytes,
        Architecture architecture,
        Packaging packaging,
        OptionalLong snapStart) {
    public Compute {
        Objects.requireNonNull(architecture, "architecture");
        Objects.requireNonNull(packaging, "packaging");
        Objects.requireNonNull(snapStart, "snapStart");
        Check.argument(memoryMegabytes > 0 && tmpMegabytes > 0, "a function has memory and a /tmp");
    }

    /** What a function has that sets nothing. */
    public static Compute standard(Quotas quotas) {
        return new Compute(
                quotas.function().memoryMegabytes().unset(),
                quotas.function().tmpMegabytes().unset(),
                Architecture.X86_64,
                Packaging.ZIP,
                OptionalLong.empty());
    }

    /** The processors a function can choose from. */
    public enum Architecture {
        X86_64,
        ARM64;

        /** As configurations write it: {@code arm64}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How code is deployed. */
    public enum Packaging {
        /** A .zip file on a managed runtime. */
        ZIP,
        /** A container image. */
        IMAGE;

        /** As scenarios write it: {@code zip}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
