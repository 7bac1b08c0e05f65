package warmstart.quiz.generate.policy;

import static warmstart.quiz.generate.policy.Story.code;

import java.util.List;
import warmstart.base.Rng;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Policy;
import warmstart.iam.PolicySet;
import warmstart.iam.Statement;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;

/** Execution roles: who may take one, what its code may do, and where a function may be put. */
final class RoleCases {
    private static final String FUNCTION_ARN = "lambda:SourceFunctionArn";
    private static final String VPC = "lambda:VpcIds";

    private RoleCases() {}

    static List<Template> templates() {
        return List.of(
                Template.of("trust-policy", RoleCases::trust, "role-trust-principal", "edge-trust"),
                Template.of("source-function-arn", RoleCases::ofOneFunction, "source-function-arn"),
                Template.of("vpc-condition", RoleCases::network, "vpc-condition-keys"));
    }

    private static Drawn trust(Rng rng) {
        World world = new World(rng);
        boolean edge = world.chance("edge", 0.5);
        String needed = edge ? "edgelambda.amazonaws.com" : "lambda.amazonaws.com";
        String named = world.one(
                "named",
                "lambda.amazonaws.com",
                "lambda.amazonaws.com",
                "edgelambda.amazonaws.com",
                "ec2.amazonaws.com");
        String roleArn = World.roleArn(world.home, world.function + "-role");
        Statement trust = Grant.allow("MayAssume", "sts:AssumeRole", "*").to(Grant.service(named));
        Case asked = new Case(
                PolicySet.none().withResource(Policy.of("trust-policy", trust)),
                new AuthorizationRequest("sts:AssumeRole", roleArn).by(Caller.of(needed)));
        String stem = Story.of((edge
                                ? "For a Lambda@Edge function at a CloudFront location, the edge service"
                                : "For an ordinary function in a Region, the Lambda service")
                        + " wants to assume the role " + code(world.function + "-role") + ".")
                .shows("Trust policy of the role", Policy.of("", trust))
                .asks("Is assuming the role allowed, and why?");
        boolean other = named.startsWith("ec2");
        List<Claim> claims = List.of(
                Claim.allowed(
                        "a role trusts the services of its own account",
                        "Services belong to no account of yours; the trust policy names whom it trusts."),
                Claim.denied(
                        "the trust policy has to name " + code(needed),
                        !asked.allowed(),
                        "It does name this principal."),
                Claim.allowed(
                        "the trust policy names the principal of this service",
                        asked.allowed(),
                        "It names " + code(named) + "; this service is " + code(needed) + "."),
                Claim.denied(
                        "the execution role lacks " + code("sts:AssumeRole") + " in its own policy",
                        "Its own policy speaks of what the code may do, not of who may assume it."),
                Claim.allowed(
                        "the principal of Lambda stands for the edge as well",
                        other
                                ? "No principal of Lambda stands there at all."
                                : "Each has a principal of its own, and one does not stand for the other."));
        return Verdict.of(rng, stem, asked, claims, "The trust policy names the service that may assume the role.");
    }

    private static Drawn ofOneFunction(Rng rng) {
        World world = new World(rng);
        int state = world.one("state", 0, 1, 2);
        String table = world.arn("dynamodb", world.home, "table/" + world.function);
        String action = world.one("action", "dynamodb:PutItem", "dynamodb:GetItem", "dynamodb:DeleteItem");
        Statement own = Grant.allow("OfOneFunction", action, table)
                .when(Condition.of(Operator.ARN_EQUALS, FUNCTION_ARN, world.arn()));
        String session = "arn:aws:sts::" + world.home + ":assumed-role/" + world.role + "/session";
        AuthorizationRequest call = new AuthorizationRequest(action, table).by(Caller.of(session));
        String caller = state == 1 ? world.otherFunction : world.function;
        Case asked = new Case(
                PolicySet.of(Policy.of(world.role + "-policy", own)),
                state == 2 ? call : call.in(Context.empty().with(FUNCTION_ARN, world.arn(caller))));
        String who = state == 2
                ? "A developer assumes the same role on a laptop and asks for " + code(action) + " on the table."
                : "The code of the function " + code(caller) + " asks for " + code(action) + " on the table.";
        String stem = Story.of("The functions " + code(world.function) + " and " + code(world.otherFunction)
                        + " share the execution role " + code(world.role) + ". " + who)
                .shows("Policy of the role", Policy.of("", own))
                .asks(Verdict.QUESTION);
        List<Claim> claims = List.of(
                Claim.allowed(
                        "a condition on a function does not bind calls made with a role",
                        "The condition ties the grant to calls that the code of one function makes."),
                Claim.denied(
                        "the call comes from the code of another function",
                        state == 1 && asked.failingKey().equalsIgnoreCase(FUNCTION_ARN),
                        state == 0
                                ? "It comes from the very function that the condition names."
                                : "It does not come from the code of a function."),
                Claim.allowed(
                        "the call comes from the code of the function in the condition",
                        asked.allowed(),
                        state == 1
                                ? "It comes from the code of another function."
                                : "It does not come from the code of a function."),
                Claim.denied(
                        "the call comes from no function, so the key is missing",
                        state == 2 && asked.failingKey().equalsIgnoreCase(FUNCTION_ARN),
                        "Calls of a function's code carry the key " + code(FUNCTION_ARN) + "."),
                Claim.denied(
                        "the condition has to name the role, not a function",
                        "The key holds the ARN of the function whose code makes the call."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                code(FUNCTION_ARN) + " is the function whose code makes the call; other calls lack it.");
    }

    private static Drawn network(Rng rng) {
        World world = new World(rng);
        int state = world.one("state", 0, 1, 2);
        List<String> networks = rng.named("vpcs").shuffled(List.of("vpc-0a1b2c3d", "vpc-4e5f6a7b", "vpc-8c9d0e1f"));
        Statement own = Grant.allow("CreateFunctions", "lambda:CreateFunction", "*");
        Statement deny =
                Grant.deny("CompanyNetwork", "lambda:CreateFunction", "*").when(Grant.different(VPC, networks.get(0)));
        AuthorizationRequest call = world.asks(world.home, "lambda:CreateFunction", world.arn());
        Case asked = new Case(
                PolicySet.of(Policy.of(world.user + "-policy", own, deny)),
                state == 2 ? call : call.in(Context.empty().with(VPC, networks.get(state))));
        String where = state == 2 ? "without a VPC" : "in the VPC " + code(networks.get(state));
        String stem = Story.of("The user " + code(world.user) + " creates the function " + code(world.function) + " "
                        + where + ".")
                .shows("Policy of the user", Policy.of("", own, deny))
                .asks(Verdict.QUESTION);
        List<Claim> claims = List.of(
                Claim.allowed(
                        "a request without a VPC has no value to compare",
                        state == 2
                                ? "A negated operator such as StringNotEquals fits when the key is missing."
                                : "The request does name a VPC."),
                Claim.denied(
                        "the VPC differs from that of " + code("CompanyNetwork"),
                        state == 1 && asked.forbidden(),
                        state == 2 ? "The request names no VPC at all." : "It is the same VPC."),
                Claim.allowed(
                        "the VPC is that of " + code("CompanyNetwork"),
                        asked.allowed(),
                        state == 2 ? "The request names no VPC at all." : "It is another VPC."),
                Claim.denied(
                        "without a VPC the condition of " + code("CompanyNetwork") + " fits too",
                        state == 2 && asked.forbidden(),
                        "The request does name a VPC."),
                Claim.allowed(
                        "an allow without a condition outweighs a deny with one",
                        "No allow outweighs a deny that fits."));
        return Verdict.of(
                rng, stem, asked, claims, "StringNotEquals fits when the value differs, and when the key is missing.");
    }
}
