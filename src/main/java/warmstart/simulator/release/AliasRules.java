package warmstart.simulator.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Version;
import warmstart.simulator.function.Violation;

/**
 * What an alias may look like: a name that is no number; versions that were published; of two versions the same execution
 * role and the same dead-letter queue.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html">Implement Lambda canary
 *     deployments using a weighted alias</a>
 */
public final class AliasRules {
    private static final String NAME = "[a-zA-Z0-9-_]+";
    private static final String DIGITS = "[0-9]+";

    private AliasRules() {}

    /**
     * An alias as somebody has written it down.
     *
     * @param name {@code live}
     * @param weights version as it was written ({@code 3}, {@code $LATEST}) → its share in thousandths, first version first
     */
    public record Draft(String name, Map<String, Integer> weights) {
        public Draft {
            Objects.requireNonNull(name, "name");
            weights = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(weights));
        }
    }

    /**
     * What two versions of an alias must have in common.
     *
     * @param role the execution role
     * @param deadLetterQueue its dead-letter queue; empty when it has none
     */
    public record Settings(String role, String deadLetterQueue) {
        public Settings {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(deadLetterQueue, "deadLetterQueue");
        }
    }

    /**
     * What the service would refuse of an alias.
     *
     * @param published published version → its settings
     * @param versionsMax how many versions an alias can have
     */
    public static List<Violation> check(Draft draft, Map<Integer, Settings> published, long versionsMax) {
        List<Violation> found = new ArrayList<>();
        checkName(draft.name(), found);
        if (draft.weights().size() > versionsMax) {
            found.add(new Violation(
                    "versions", "an alias points to at most " + versionsMax + " versions", "leave one of them"));
        }
        List<String> versions = List.copyOf(draft.weights().keySet());
        versions.forEach(version -> checkVersion(version, published, versions.size() > 1, found));
        checkShares(draft, found);
        if (versions.size() > 1 && found.isEmpty()) {
            Settings first = published.get(number(versions.get(0)));
            Settings second = published.get(number(versions.get(1)));
            checkCommon(Objects.requireNonNull(first), Objects.requireNonNull(second), found);
        }
        return found;
    }

    private static void checkName(String name, List<Violation> found) {
        if (!name.matches(NAME)) {
            found.add(new Violation(
                    "name", "`" + name + "` is no name for an alias", "use letters, digits, hyphens and underscores"));
        } else if (name.matches(DIGITS)) {
            found.add(new Violation(
                    "name", "the alias `" + name + "` could be taken for a version", "add a letter to the name"));
        }
    }

    private static void checkVersion(
            String version, Map<Integer, Settings> published, boolean weighted, List<Violation> found) {
        if (version.equals(FunctionTarget.LATEST)) {
            found.add(new Violation(
                    "versions.$LATEST",
                    weighted
                            ? "an alias with weights cannot point to $LATEST"
                            : "the alias points to $LATEST, which this model keeps for calls without an alias",
                    "publish a version and point the alias to it"));
        } else if (!published.containsKey(number(version))) {
            found.add(new Violation("versions." + version, "no version `" + version + "` was published", ""));
        }
    }

    private static void checkShares(Draft draft, List<Violation> found) {
        int sum = 0;
        for (Map.Entry<String, Integer> weight : draft.weights().entrySet()) {
            sum += weight.getValue();
            if (weight.getValue() < 0 || weight.getValue() > Faults.WHOLE_PER_MILLE) {
                found.add(new Violation(
                        "versions." + weight.getKey(), "a weight lies between 0 and 1", "0.1 is a tenth of the calls"));
            }
        }
        if (sum != Faults.WHOLE_PER_MILLE) {
            found.add(new Violation("versions", "the weights do not add up to 1", ""));
        }
    }

    private static void checkCommon(Settings first, Settings second, List<Violation> found) {
        if (!first.role().equals(second.role())) {
            found.add(new Violation(
                    "versions",
                    "its versions have different execution roles, `" + first.role() + "` and `" + second.role() + "`",
                    "publish both with one role"));
        }
        if (!first.deadLetterQueue().equals(second.deadLetterQueue())) {
            found.add(new Violation(
                    "versions", "its versions have different dead-letter queues", "give both the same one, or none"));
        }
    }

    /** Whether an alias divides its calls between two versions. */
    public static boolean isWeighted(Alias alias) {
        return alias.secondVersion() != alias.version() && alias.secondPerMille() > 0;
    }

    /** The version that a text names; {@link Version#LATEST} when it names none that was published. */
    static int number(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : Version.LATEST;
    }
}
