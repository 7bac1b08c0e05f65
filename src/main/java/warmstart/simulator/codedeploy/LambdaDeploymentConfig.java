package warmstart.simulator.codedeploy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Check;
import warmstart.base.Nearest;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.Violation;

/**
 * How a deployment moves the traffic: {@code LambdaCanary10Percent5Minutes}. Nine are predefined, others can be made.
 *
 * @param name its name, without {@code CodeDeployDefault.}
 * @param routing in which way
 * @param perMille the share of a step in thousandths
 * @param intervalMicros the time between two steps
 * @see <a href="https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html">Working with
 *     deployment configurations in CodeDeploy</a>
 */
public record LambdaDeploymentConfig(String name, Routing routing, int perMille, long intervalMicros) {
    private static final String PREFIX = "CodeDeployDefault.";
    private static final String LAMBDA = "Lambda";

    private static final List<String> PREDEFINED_NAMES = List.of(
            "LambdaCanary10Percent5Minutes",
            "LambdaCanary10Percent10Minutes",
            "LambdaCanary10Percent15Minutes",
            "LambdaCanary10Percent30Minutes",
            "LambdaLinear10PercentEvery1Minute",
            "LambdaLinear10PercentEvery2Minutes",
            "LambdaLinear10PercentEvery3Minutes",
            "LambdaLinear10PercentEvery10Minutes",
            "LambdaAllAtOnce");

    private static final Pattern STEPS =
            Pattern.compile("Lambda(?<routing>Canary|Linear)(?<percent>\\d+)Percent(?:Every)?(?<minutes>\\d+)Minutes?");

    private static final Map<String, LambdaDeploymentConfig> PREDEFINED = predefinedByName();

    public LambdaDeploymentConfig {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(routing, "routing");
        Check.argument(perMille > 0 && perMille <= Faults.WHOLE_PER_MILLE, "a step is a share");
        Check.argument(intervalMicros >= 0, "a step takes time");
    }

    /** The ways in which traffic can move. */
    public enum Routing {
        /** All of it at once. */
        ALL_AT_ONCE(DeploymentRule.ALL_AT_ONCE),
        /** A share first, and all the rest after a pause. */
        CANARY(DeploymentRule.CANARY),
        /** Equal shares at equal intervals. */
        LINEAR(DeploymentRule.LINEAR);

        private final DeploymentRule rule;

        Routing(DeploymentRule rule) {
            this.rule = rule;
        }

        /** What a step of this kind rests on. */
        DeploymentRule rule() {
            return rule;
        }
    }

    private static Map<String, LambdaDeploymentConfig> predefinedByName() {
        Map<String, LambdaDeploymentConfig> configs = new LinkedHashMap<>();
        PREDEFINED_NAMES.forEach(name -> configs.put(name, read(name)));
        return configs;
    }

    /** The name of a predefined configuration says all there is to say. */
    private static LambdaDeploymentConfig read(String name) {
        Matcher steps = STEPS.matcher(name);
        if (!steps.matches()) {
            return new LambdaDeploymentConfig(name, Routing.ALL_AT_ONCE, Faults.WHOLE_PER_MILLE, 0);
        }
        Routing routing = Routing.valueOf(steps.group("routing").toUpperCase(Locale.ROOT));
        // A hundredth has ten thousandths, so a zero more makes per mille of per cent.
        int perMille = Integer.parseInt(steps.group("percent") + "0");
        long minutes = Long.parseLong(steps.group("minutes"));
        return new LambdaDeploymentConfig(name, routing, perMille, minutes * Micros.PER_MINUTE);
    }

    /** The predefined ones, as AWS lists them. */
    public static List<LambdaDeploymentConfig> predefined() {
        return List.copyOf(PREDEFINED.values());
    }

    /**
     * A predefined one by its name as CodeDeploy has it ({@code CodeDeployDefault.LambdaAllAtOnce}), without the prefix, or
     * as SAM has it ({@code AllAtOnce}).
     */
    public static Optional<LambdaDeploymentConfig> named(String name) {
        String plain = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        boolean bySam = !plain.startsWith(LAMBDA) && !name.startsWith(PREFIX);
        return Optional.ofNullable(PREDEFINED.get(bySam ? LAMBDA + plain : plain));
    }

    /** What is wrong with a name; nothing when it is that of a predefined configuration. */
    public static List<Violation> check(String path, String name) {
        List<Violation> found = new ArrayList<>();
        if (named(name).isEmpty()) {
            List<String> known = new ArrayList<>(PREDEFINED_NAMES);
            PREDEFINED_NAMES.forEach(full -> known.add(full.substring(LAMBDA.length())));
            PREDEFINED_NAMES.forEach(full -> known.add(PREFIX + full));
            String near = Nearest.hint(name, known);
            found.add(new Violation(
                    path,
                    "CodeDeploy has no configuration `" + name + "` for Lambda",
                    near.isEmpty() ? "choose one of " + String.join(", ", PREDEFINED_NAMES) : near));
        }
        return found;
    }

    /** One of your own that moves a share first and the rest after a pause. */
    public static LambdaDeploymentConfig canary(String name, int perMille, long pauseMicros) {
        return new LambdaDeploymentConfig(name, Routing.CANARY, perMille, pauseMicros);
    }

    /** One of your own that moves equal shares at equal intervals. */
    public static LambdaDeploymentConfig linear(String name, int perMille, long intervalMicros) {
        return new LambdaDeploymentConfig(name, Routing.LINEAR, perMille, intervalMicros);
    }

    /** The share of the new version after the next step, in thousandths. */
    int after(int nowPerMille) {
        boolean all = routing == Routing.ALL_AT_ONCE || (routing == Routing.CANARY && nowPerMille > 0);
        return all ? Faults.WHOLE_PER_MILLE : Math.min(Faults.WHOLE_PER_MILLE, nowPerMille + perMille);
    }
}
