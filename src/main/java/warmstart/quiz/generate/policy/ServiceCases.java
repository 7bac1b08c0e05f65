package warmstart.quiz.generate.policy;

import static warmstart.quiz.generate.policy.Story.code;

import java.util.List;
import warmstart.base.Rng;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Policy;
import warmstart.iam.PolicySet;
import warmstart.iam.Statement;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;

/** Services that call a function, and the conditions under which they are let in. */
final class ServiceCases {
    private static final String INVOKE = Grant.INVOKE;
    private static final String SOURCE_ARN = "aws:SourceArn";
    private static final String SOURCE_ACCOUNT = "aws:SourceAccount";

    private ServiceCases() {}

    static List<Template> templates() {
        return List.of(
                Template.of(
                        "bucket-conditions",
                        ServiceCases::bucket,
                        "resource-policy-source-account",
                        "resource-policy-source-arn",
                        "resource-policy-s3-example"),
                Template.of(
                        "service-needs-function-policy",
                        ServiceCases::topic,
                        "access-service-principal",
                        "sns-principal"),
                Template.of("qualified-grant", ServiceCases::alias, "permission-qualifier"),
                Template.of(
                        "rule-with-role-or-statement",
                        ServiceCases::rule,
                        "eventbridge-permission-resource-policy",
                        "eventbridge-target-role"));
    }

    private static Drawn bucket(Rng rng) {
        World world = new World(rng);
        int state = world.one("state", 0, 1, 2, 3);
        String bucket = world.function + "-" + world.one("bucket", "uploads", "media", "archive");
        String pattern = world.chance("star", 0.4) ? world.function + "-*" : bucket;
        String wanted = state == 1 ? world.otherFunction + "-" + world.one("other", "uploads", "media") : pattern;
        String principal =
                state == 3 ? world.one("service", "sns.amazonaws.com", "events.amazonaws.com") : "s3.amazonaws.com";
        Statement door = Grant.allow("AdmitBucket", INVOKE, world.arn())
                .to(Grant.service(principal))
                .when(Grant.arnLike(SOURCE_ARN, "arn:aws:s3:::" + wanted), Grant.equal(SOURCE_ACCOUNT, world.home));
        String owner = state == 2 ? world.away : world.home;
        Case asked = new Case(
                PolicySet.none().withResource(Policy.of(world.function + "-policy", door)),
                new AuthorizationRequest(INVOKE, world.arn())
                        .by(Caller.of("s3.amazonaws.com"))
                        .in(Context.empty()
                                .with(SOURCE_ARN, "arn:aws:s3:::" + bucket)
                                .with(SOURCE_ACCOUNT, owner)));
        String stem = Story.of("The bucket " + code(bucket) + " of account " + code(owner) + " notifies the function "
                        + code(world.function) + " of account " + code(world.home) + ".")
                .shows("Policy of the function", Policy.of("", door))
                .asks("Is the function invoked, and why?");
        List<Claim> claims = List.of(
                Claim.allowed(
                        "admitting the service principal is enough for any of its buckets",
                        "The conditions narrow the grant to one source, and the principal has to fit as well."),
                Claim.denied(
                        "the condition on " + code(SOURCE_ARN) + " does not fit the bucket",
                        asked.failingKey().equals(SOURCE_ARN),
                        "The name of the bucket does fit the ARN of the condition."),
                Claim.denied(
                        "the condition on " + code(SOURCE_ACCOUNT) + " does not fit the owner",
                        asked.failingKey().equals(SOURCE_ACCOUNT),
                        "The owner of the bucket is the account of the condition."),
                Claim.allowed(
                        "the principal and both conditions fit the bucket",
                        asked.allowed(),
                        state == 3 ? "The statement admits another service." : "One of the conditions does not fit."),
                Claim.denied(
                        "the principal of the statement is another service",
                        state == 3
                                && !asked.resourceAllows()
                                && asked.failingKey().isEmpty(),
                        "The principal is the one by which a bucket calls."),
                Claim.denied(
                        "a bucket needs a role of its own to invoke a function",
                        "A bucket calls as a service principal and assumes no role."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                "A service is admitted by the policy of the function, if principal and all conditions fit.");
    }

    private static Drawn topic(Rng rng) {
        World world = new World(rng);
        int state = world.one("state", 0, 1, 2);
        String topic = world.arn("sns", world.home, world.function + "-events");
        String wanted = state == 1 ? world.arn("sns", world.home, world.otherFunction + "-events") : topic;
        Statement role = Grant.allow("CodeMayInvoke", INVOKE, "*");
        Statement door = state == 2
                ? Grant.allow("AdmitUser", INVOKE, world.arn()).to(Grant.aws(World.userArn(world.home, world.user)))
                : Grant.allow("AdmitTopic", INVOKE, world.arn())
                        .to(Grant.service("sns.amazonaws.com"))
                        .when(Grant.arnLike(SOURCE_ARN, wanted));
        Case asked = new Case(
                PolicySet.of(Policy.of("execution-role", role))
                        .withResource(Policy.of(world.function + "-policy", door)),
                new AuthorizationRequest(INVOKE, world.arn())
                        .by(Caller.of("sns.amazonaws.com"))
                        .in(Context.empty().with(SOURCE_ARN, topic).with(SOURCE_ACCOUNT, world.home)));
        String stem = Story.of("The SNS topic " + code(topic) + " delivers to its subscriber, the function "
                        + code(world.function) + " of the same account.")
                .shows("Policy of the execution role of the function", Policy.of("", role))
                .shows("Policy of the function", Policy.of("", door))
                .asks("Is the function invoked, and why?");
        List<Claim> claims = List.of(
                Claim.allowed(
                        "an execution role with this allow admits the topic",
                        "The execution role speaks of what the code does, not of who may call the function."),
                Claim.denied(
                        "the policy of the function admits another topic",
                        asked.failingKey().equals(SOURCE_ARN),
                        state == 2 ? "It admits no topic at all." : "The topic is the one of the condition."),
                Claim.allowed(
                        "the policy of the function admits the topic",
                        asked.allowed(),
                        state == 2
                                ? "It names a user, and a service needs to be named as a service."
                                : "Its condition names another topic."),
                Claim.denied(
                        "the policy of the function does not name the service as principal",
                        state == 2
                                && !asked.resourceAllows()
                                && asked.failingKey().isEmpty(),
                        "The service does stand there as the principal."),
                Claim.allowed(
                        "a topic of the same account needs no permission",
                        "A service has no identity policy in any account; the function has to admit it."));
        return Verdict.of(
                rng, stem, asked, claims, "A service that pushes events is admitted by the policy of the function.");
    }

    private static Drawn alias(Rng rng) {
        World world = new World(rng);
        String alias = world.one("alias", "PROD", "live", "stable");
        String version = world.one("version", "7", "12", "3");
        int state = world.one("state", 0, 0, 1, 2);
        String tail = state == 0 ? "" : state == 1 ? ":" + alias : ":" + version;
        String source = world.arn("events", world.home, "rule/nightly");
        Statement door = Grant.allow("AdmitRule", INVOKE, world.arn() + ":" + alias)
                .to(Grant.service("events.amazonaws.com"))
                .when(Grant.arnLike(SOURCE_ARN, source));
        Case asked = new Case(
                PolicySet.none().withResource(Policy.of("policy-of-" + alias, door)),
                new AuthorizationRequest(INVOKE, world.arn() + tail)
                        .by(Caller.of("events.amazonaws.com"))
                        .in(Context.empty().with(SOURCE_ARN, source).with(SOURCE_ACCOUNT, world.home)));
        String stem = Story.of("The alias " + code(alias) + " of the function " + code(world.function)
                        + " points to version " + version + ". The EventBridge rule " + code("nightly") + " invokes "
                        + code(world.arn() + tail) + ".")
                .shows("The policy, which was put on the alias", Policy.of("", door))
                .asks(Verdict.QUESTION);
        List<Claim> claims = List.of(
                Claim.allowed(
                        "a grant on the alias covers the function to which it belongs",
                        "It covers calls that name the alias; these need another grant."),
                Claim.denied(
                        "the grant is on the alias, and the call names the bare function",
                        asked.unspoken() && tail.isEmpty(),
                        "The call does name a qualifier."),
                Claim.allowed(
                        "the call names the alias, on which the grant was made",
                        asked.allowed(),
                        tail.isEmpty() ? "The call names no qualifier." : "The call names the version."),
                Claim.denied(
                        "the grant is on the alias, and the call names the version behind it",
                        asked.unspoken() && tail.equals(":" + version),
                        tail.isEmpty() ? "The call names no version." : "The call names the alias itself."),
                Claim.allowed(
                        "alias, version and function run the same code",
                        "Which code runs does not count; the ARN of the call does."),
                Claim.denied(
                        "a rule can call a function by its bare name and in no other way",
                        "A rule can target an alias or a version too."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                "A grant on an alias or version is good for calls that use that qualified ARN.");
    }

    private static Drawn rule(Rng rng) {
        World world = new World(rng);
        boolean role = world.chance("role", 0.6);
        int state = role ? world.one("role state", 0, 1) : world.one("state", 2, 3);
        String source = world.arn("events", world.home, "rule/nightly");
        Statement door = Grant.allow("Admit", INVOKE, world.arn())
                .to(
                        state == 2
                                ? Grant.service("events.amazonaws.com")
                                : Grant.aws(World.userArn(world.home, world.user)));
        Statement own = Grant.allow("CallTarget", INVOKE, world.arn(state == 0 ? world.function : world.otherFunction));
        AuthorizationRequest call = new AuthorizationRequest(INVOKE, world.arn());
        AuthorizationRequest by = role
                ? call.by(Caller.of("arn:aws:sts::" + world.home + ":assumed-role/" + world.role + "/events"))
                : call.by(Caller.of("events.amazonaws.com"))
                        .in(Context.empty().with(SOURCE_ARN, source).with(SOURCE_ACCOUNT, world.home));
        PolicySet policies = role ? PolicySet.of(Policy.of(world.role + "-policy", own)) : PolicySet.none();
        Case asked = new Case(policies.withResource(Policy.of(world.function + "-policy", door)), by);
        Story story = Story.of("An EventBridge rule has the function " + code(world.function)
                + " of its own account as target. "
                + (role
                        ? code("RoleArn") + " of the target names the role " + code(world.role) + "."
                        : "The target has no " + code("RoleArn") + "."));
        Story told = role ? story.shows("Policy of the role", Policy.of("", own)) : story;
        String stem =
                told.shows("Policy of the function", Policy.of("", door)).asks("Is the function invoked, and why?");
        List<Claim> claims = List.of(
                Claim.denied(
                        "the policy of the function does not name EventBridge",
                        !role && !asked.allowed(),
                        role ? "It need not: the rule calls with its role." : "It does name the service of the rule."),
                Claim.allowed(
                        "the rule calls with its role, which may invoke the function",
                        role && asked.allowed(),
                        role ? "The role may invoke another function." : "The target names no role."),
                Claim.allowed(
                        "the policy of the function admits EventBridge",
                        !role && asked.allowed(),
                        role
                                ? "It does not, and the rule calls with its role anyway."
                                : "The statement names a user, not the service."),
                Claim.denied(
                        "the rule calls with its role, which may invoke another function",
                        role && !asked.allowed(),
                        role ? "The role may invoke this very function." : "The target names no role."),
                Claim.allowed(
                        "a rule may invoke functions of its own account",
                        "The account alone admits nobody: a role or the policy of the function has to."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                "EventBridge needs the policy of the function when the target names no role.");
    }
}
