package warmstart.quiz.generate.policy;

import static warmstart.quiz.generate.policy.Story.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import warmstart.base.Check;
import warmstart.base.Rng;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Policy;
import warmstart.iam.PolicySet;
import warmstart.iam.Role;
import warmstart.iam.Statement;
import warmstart.iam.lambda.RoleUse;
import warmstart.iam.principal.Caller;
import warmstart.quiz.Asked;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedName;

/** What an execution role lacks, and the fewest managed policies that give a function all it needs. */
final class NeedCases {
    private static final List<Need> SOURCES = List.of(
            new Need("is fed by an SQS queue", "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"),
            new Need(
                    "is fed by a Kinesis data stream",
                    "kinesis:DescribeStream",
                    "kinesis:GetRecords",
                    "kinesis:GetShardIterator",
                    "kinesis:ListShards"),
            new Need(
                    "is fed by the stream of a DynamoDB table",
                    "dynamodb:DescribeStream",
                    "dynamodb:GetRecords",
                    "dynamodb:GetShardIterator",
                    "dynamodb:ListStreams"));
    private static final Need LOGS =
            new Need("writes logs", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents");
    private static final Need VPC = new Need(
            "is attached to a VPC",
            "ec2:CreateNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DeleteNetworkInterface");
    private static final Need TRACES =
            new Need("uploads traces to X-Ray", "xray:PutTraceSegments", "xray:PutTelemetryRecords");

    private static final Map<String, String> QUEUE_ACTIONS = queueActions();

    private NeedCases() {}

    /** A part of what a function does, with the actions that its role needs for it. */
    private record Need(String words, List<String> actions) {
        Need(String words, String... actions) {
            this(words, List.of(actions));
        }
    }

    private static Map<String, String> queueActions() {
        Map<String, String> actions = new LinkedHashMap<>();
        actions.put("sqs:ReceiveMessage", "The role may receive already.");
        actions.put("sqs:DeleteMessage", "The role may delete already.");
        actions.put("sqs:GetQueueAttributes", "The role may read the attributes already.");
        actions.put("sqs:SendMessage", "Who sends to the queue needs it; who reads does not.");
        return actions;
    }

    static List<Template> templates() {
        return List.of(
                Template.of("missing-queue-action", NeedCases::missing, "lambda-to-sqs-role", "sqs-role-actions"),
                Template.of(
                        "least-managed-policies",
                        NeedCases::least,
                        "policy-basic",
                        "policy-sqs",
                        "policy-kinesis",
                        "policy-dynamodb",
                        "policy-vpc",
                        "policy-xray"));
    }

    private static Drawn missing(Rng rng) {
        World world = new World(rng);
        List<String> needed = SOURCES.get(0).actions();
        List<String> held = new ArrayList<>(rng.named("held").shuffled(needed).subList(0, 2));
        if (world.chance("sends", 0.4)) {
            held.add("sqs:SendMessage");
        }
        String queue = world.arn("sqs", world.home, world.function + "-jobs");
        Statement own = Grant.allow("QueueOfFunction", held, queue);
        Role role = new Role(world.function + "-role", List.of(Policy.of(world.function + "-policy", own)));
        List<String> lacking = needed.stream()
                .filter(action -> !RoleUse.decide(role, new AuthorizationRequest(action, queue))
                        .allowed())
                .toList();
        Check.argument(lacking.size() == 1, "one action is missing");
        String stem = Story.of("An event source mapping is to feed the function " + code(world.function)
                        + " from the queue " + code(world.function + "-jobs") + " of the same account.")
                .shows("Policy of its execution role", Policy.of("", own))
                .asks("Which action does the execution role still lack?");
        Caller caller = Caller.role(world.home, role.name());
        Map<String, List<Case>> chosen = new LinkedHashMap<>();
        List<Option> options = new ArrayList<>();
        for (Map.Entry<String, String> action : QUEUE_ACTIONS.entrySet()) {
            boolean key = lacking.contains(action.getKey());
            options.add(Option.of(code(action.getKey()), key ? "" : action.getValue()));
            Statement more = Grant.allow("", action.getKey(), queue);
            chosen.put(code(action.getKey()), calls(needed, queue, caller, List.of(Policy.of("", own, more))));
        }
        SingleChoice choice = new SingleChoice(
                        stem, options, List.copyOf(QUEUE_ACTIONS.keySet()).indexOf(lacking.get(0)))
                .arranged(rng.named("places"));
        List<TypedName.Homonym> others = QUEUE_ACTIONS.keySet().stream()
                .filter(action -> !lacking.contains(action))
                .map(action -> new TypedName.Homonym(action, "is not what is missing here"))
                .toList();
        String because =
                "A mapping receives messages, deletes those that were processed and reads the attributes of the"
                        + " queue, all with the execution role. " + code(lacking.get(0)) + " is missing.";
        Asked asked = new Asked(Optional.of(choice), Optional.of(new TypedName(stem, lacking, others)), because);
        return new Drawn(asked, calls(needed, queue, caller, List.of(Policy.of("", own))), chosen);
    }

    private static List<Case> calls(List<String> actions, String resource, Caller caller, List<Policy> policies) {
        return actions.stream()
                .map(action -> new Case(
                        PolicySet.none().withIdentity(policies), new AuthorizationRequest(action, resource).by(caller)))
                .toList();
    }

    private static Drawn least(Rng rng) {
        World world = new World(rng);
        List<Need> needs = needs(world);
        List<String> actions =
                needs.stream().flatMap(need -> need.actions().stream()).toList();
        Caller caller = Caller.role(world.home, world.function + "-role");
        List<Policy> key = fewest(actions, caller);
        List<Policy> offered = offered(rng, key);
        String words = needs.stream().map(Need::words).collect(Collectors.joining(", and it "));
        String lead = "The function " + code(world.function) + " " + words + ". ";
        List<Option> options = offered.stream()
                .map(policy -> Option.of(code(policy.name()), key.contains(policy) ? "" : told(policy, key)))
                .toList();
        List<Integer> keys = key.stream().map(offered::indexOf).toList();
        String count = List.of("ONE", "TWO", "THREE").get(key.size() - 1);
        Question question = key.size() == 1
                ? new SingleChoice(
                        lead + "Which AWS managed policy gives its execution role what it needs?", options, keys.get(0))
                : new MultipleChoice(
                        lead
                                + "Which AWS managed policies give its execution role what it needs and the least beyond? (Choose "
                                + count + ".)",
                        options,
                        keys);
        Map<String, List<Case>> chosen = new LinkedHashMap<>();
        offered.forEach(policy -> chosen.put(code(policy.name()), calls(actions, "*", caller, List.of(policy))));
        return new Drawn(Asked.choosing(question, because(key)), calls(actions, "*", caller, key), chosen);
    }

    private static List<Need> needs(World world) {
        List<Need> needs = new ArrayList<>();
        int what = 1 + world.rng.named("needs").nextInt(7);
        if ((what & 1) != 0) {
            needs.add(SOURCES.get(world.rng.named("source").nextInt(SOURCES.size())));
        }
        if ((what & 2) != 0) {
            needs.add(VPC);
        }
        if ((what & 4) != 0) {
            needs.add(TRACES);
        }
        needs.add(LOGS);
        return needs;
    }

    /** The fewest policies that together allow every action; of several such sets the one that allows least beyond. */
    private static List<Policy> fewest(List<String> actions, Caller caller) {
        List<Policy> best = List.of();
        boolean single = true;
        for (int set = 1; set < 1 << Managed.ALL.size(); set++) {
            int chosen = set;
            List<Policy> policies = Managed.ALL.stream()
                    .filter(policy -> (chosen >> Managed.ALL.indexOf(policy) & 1) != 0)
                    .toList();
            int less = best.isEmpty() ? -1 : Integer.compare(weight(policies), weight(best));
            if (less <= 0 && suffice(policies, actions, caller)) {
                single = less < 0;
                best = policies;
            }
        }
        Check.argument(single && !best.isEmpty(), "one smallest set of policies");
        return best;
    }

    /** One policy more weighs more than any number of actions. */
    private static int weight(List<Policy> policies) {
        long actions = policies.stream()
                .flatMap(policy -> policy.statements().stream())
                .flatMap(statement -> statement.action().texts().stream())
                .distinct()
                .count();
        return policies.size() * 1_000 + (int) actions;
    }

    /** The key among others; the one for logs alone is always there, because it is thought to be needed besides. */
    private static List<Policy> offered(Rng rng, List<Policy> key) {
        List<Policy> offered = new ArrayList<>(key);
        offered.add(Managed.ALL.get(0));
        rng.named("offered").shuffled(Managed.ALL).forEach(offered::add);
        int shown = key.size() == 1 ? 4 : 5;
        return rng.named("places")
                .shuffled(offered.stream().distinct().limit(shown).toList());
    }

    private static boolean suffice(List<Policy> policies, List<String> actions, Caller caller) {
        return calls(actions, "*", caller, policies).stream().allMatch(Case::allowed);
    }

    /** Why a policy is not among the fewest. */
    private static String told(Policy policy, List<Policy> key) {
        if (policy.equals(Managed.ALL.get(0))) {
            return "Writing logs is part of " + code(key.get(0).name()) + " already.";
        }
        return policy.name().startsWith("AWSXRay")
                ? "The function uploads no traces."
                : "The function has no use for what this policy grants beyond logging.";
    }

    private static String because(List<Policy> key) {
        String names = key.stream().map(policy -> code(policy.name())).collect(Collectors.joining(" and "));
        return "Of all sets of these policies, " + names + (key.size() == 1 ? " alone" : " together")
                + " is the smallest that allows the actions needed and the least beyond. Most of these policies include writing logs; "
                + code("AWSXRayDaemonWriteAccess") + " does not.";
    }
}
