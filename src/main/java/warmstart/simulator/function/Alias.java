package warmstart.simulator.function;

import java.util.Objects;
import warmstart.base.Check;

/**
 * A name for a published version, or for two of them between which a share of the calls is divided.
 *
 * @param name {@code live}
 * @param version the version it points to
 * @param secondVersion the version that gets a share; the same as {@code version} when there is none
 * @param secondPerMille the share of the second version in thousandths
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html">Implement Lambda canary
 *     deployments using a weighted alias</a>
 */
public record Alias(String name, int version, int secondVersion, int secondPerMille) {
    public Alias {
        Objects.requireNonNull(name, "name");
        Check.argument(
                version > Version.LATEST && secondVersion > Version.LATEST, "an alias points to published versions");
        Check.argument(secondPerMille >= 0 && secondPerMille <= Faults.WHOLE_PER_MILLE, "a share is at most the whole");
    }

    /** An alias of one version. */
    public static Alias of(String name, int version) {
        return new Alias(name, version, version, 0);
    }

    /** The same alias with a share for a second version. */
    public Alias with(int second, int perMille) {
        return new Alias(name, version, second, perMille);
    }
}
