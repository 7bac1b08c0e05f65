package warmstart.simulator.function;

import java.util.List;

/**
 * What a function has besides its unpublished code.
 *
 * @param versions its published versions
 * @param aliases its aliases
 * @param provisioned its provisioned concurrency
 */
public record Releases(List<Version> versions, List<Alias> aliases, List<Provisioned> provisioned) {
    /** Nothing was ever published. */
    public static final Releases NONE = new Releases(List.of(), List.of(), List.of());

    public Releases {
        versions = List.copyOf(versions);
        aliases = List.copyOf(aliases);
        provisioned = List.copyOf(provisioned);
    }

    /** How many environments are provisioned in all. */
    public long provisionedTotal() {
        return provisioned.stream().mapToLong(Provisioned::environments).sum();
    }
}
