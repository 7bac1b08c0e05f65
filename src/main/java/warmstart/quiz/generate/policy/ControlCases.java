package warmstart.quiz.generate.policy;

import static warmstart.quiz.generate.policy.Story.code;

import java.util.List;
import warmstart.base.Rng;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.OrganizationLevel;
import warmstart.iam.Policy;
import warmstart.iam.PolicyKind;
import warmstart.iam.PolicySet;
import warmstart.iam.Statement;
import warmstart.iam.principal.Caller;

/** What takes an allow away: an explicit deny, a permissions boundary, a session policy, a service control policy. */
final class ControlCases {
    private static final String DENY_WINS = "explicit-deny-wins";
    private static final List<String> ACTIONS = List.of(
            "lambda:UpdateFunctionCode",
            "lambda:DeleteFunction",
            "lambda:InvokeFunction",
            "lambda:PublishVersion",
            "lambda:PutFunctionConcurrency");

    private ControlCases() {}

    static List<Template> templates() {
        return List.of(
                Template.of("explicit-deny", ControlCases::explicitDeny, DENY_WINS),
                Template.of("permissions-boundary", ControlCases::boundary, DENY_WINS),
                Template.of("session-policy", ControlCases::session, DENY_WINS),
                Template.of("service-control-policy", ControlCases::serviceControl, DENY_WINS));
    }

    private static Drawn explicitDeny(Rng rng) {
        World world = new World(rng);
        List<String> actions = rng.named("actions").shuffled(ACTIONS);
        String action = actions.get(0);
        int state = world.one("state", 0, 0, 1, 2);
        String forbidden = state == 1 ? actions.get(1) : action;
        String place = state == 2 ? world.otherFunction : world.function;
        Statement own = Grant.allow("WorkOnFunctions", "lambda:*", world.arn("*"));
        Statement deny = Grant.deny("ProtectFunction", forbidden, world.arn(place));
        Statement second = Grant.allow("DailyWork", action, world.arn());
        Case asked = new Case(
                PolicySet.of(Policy.of(world.user + "-policy", own, deny), Policy.of("group-policy", second)),
                world.asks(world.home, action, world.arn()));
        String stem = Story.of("The user " + code(world.user) + " asks for " + code(action) + " on the function "
                        + code(world.function) + " of the same account.")
                .shows("Policy of the user", Policy.of("", own, deny))
                .shows("Policy of a group to which the user belongs", Policy.of("", second))
                .asks(Verdict.QUESTION);
        List<Claim> claims = List.of(
                Claim.allowed("two allows outweigh one deny", "Allows are not counted against a deny that fits."),
                Claim.denied(
                        code("ProtectFunction") + " fits the request",
                        asked.forbidden(),
                        state == 1 ? "It names another action." : "It names another function."),
                Claim.allowed(
                        code("ProtectFunction") + " does not fit the request",
                        !asked.forbidden(),
                        "It names this action on this function."),
                Claim.denied(
                        "a policy with a deny admits what it lists by name, not by wildcard",
                        "A wildcard allows as a name does; a deny takes away what it fits and no more."),
                Claim.allowed(
                        code("DailyWork") + " names the action, which counts for more than a wildcard",
                        "How exactly a statement names something does not count."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                "A deny that fits wins over every allow; one that does not fit does nothing.");
    }

    private static Drawn boundary(Rng rng) {
        World world = new World(rng);
        List<String> actions = rng.named("actions").shuffled(ACTIONS);
        String action = actions.get(0);
        int state = world.one("state", 0, 0, 1, 2);
        boolean owns = state != 1;
        boolean room = state != 0;
        Statement own = Grant.allow("OwnWork", List.of(owns ? action : actions.get(1), actions.get(2)), "*");
        Statement limit = Grant.allow("AtMost", List.of(actions.get(3), room ? action : actions.get(1)), "*");
        Case asked = new Case(
                PolicySet.of(Policy.of(world.user + "-policy", own)).withBoundaries(Policy.of("boundary", limit)),
                world.asks(world.home, action, world.arn()));
        String stem = Story.of("The user " + code(world.user) + " asks for " + code(action) + " on the function "
                        + code(world.function) + " of the same account, which has no policy.")
                .shows("Policy of the user", Policy.of("", own))
                .shows("Permissions boundary of the user", Policy.of("", limit))
                .asks(Verdict.QUESTION);
        return Verdict.of(
                rng,
                stem,
                asked,
                ceiling(asked.identityAllows(), asked.boundaryAllows(), "permissions boundary"),
                "A permissions boundary grants nothing; it is the most that the other policies can give.");
    }

    /** Boundary and session policy are misread alike. */
    private static List<Claim> ceiling(boolean identity, boolean room, String limit) {
        String other = limit.startsWith("session") ? "role" : "user";
        return List.of(
                Claim.allowed(
                        "the " + limit + " holds no deny for this action",
                        "What it does not list is out of reach, without any deny."),
                Claim.denied(
                        "the " + limit + " does not list this action",
                        identity && !room,
                        identity ? "It does list the action." : "It does list the action, and that grants nothing."),
                Claim.allowed(
                        "the " + limit + " lists this action, which grants it",
                        "It sets the most that can be granted; the grant must come from the policy of the " + other
                                + "."),
                Claim.denied(
                        "the policy of the " + other + " does not list this action",
                        room && !identity,
                        "The policy of the " + other + " does list the action."),
                Claim.allowed(
                        "the policy of the " + other + " and the " + limit + " list this action",
                        identity && room,
                        identity
                                ? "The " + limit + " does not list it."
                                : "The policy of the " + other + " does not list it."),
                Claim.denied(
                        "a " + limit + " forbids what it lists",
                        "Its statements are allows: they say what is left, not what is forbidden."));
    }

    private static Drawn session(Rng rng) {
        World world = new World(rng);
        List<String> actions = rng.named("actions").shuffled(ACTIONS);
        String action = actions.get(0);
        int state = world.one("state", 0, 0, 1, 2);
        boolean owns = state != 1;
        boolean room = state != 0;
        Statement own = Grant.allow("WorkOfRole", List.of(actions.get(2), owns ? action : actions.get(1)), "*");
        Statement limit = Grant.allow("ThisSession", List.of(room ? action : actions.get(1), actions.get(3)), "*");
        String session = "arn:aws:sts::" + world.home + ":assumed-role/" + world.role + "/" + world.user;
        Case asked = new Case(
                PolicySet.of(Policy.of(world.role + "-policy", own)).withSessions(Policy.of("session-policy", limit)),
                new AuthorizationRequest(action, world.arn()).by(Caller.of(session)));
        String stem = Story.of("Somebody assumes the role " + code(world.role)
                        + " and passes a session policy. The session asks for " + code(action) + " on the function "
                        + code(world.function) + " of the same account, which has no policy.")
                .shows("Policy of the role", Policy.of("", own))
                .shows("Session policy", Policy.of("", limit))
                .asks(Verdict.QUESTION);
        return Verdict.of(
                rng,
                stem,
                asked,
                ceiling(asked.identityAllows(), asked.sessionAllows(), "session policy"),
                "A session has what the policy of its role and the session policy both allow.");
    }

    private static Drawn serviceControl(Rng rng) {
        World world = new World(rng);
        List<String> actions = rng.named("actions").shuffled(ACTIONS);
        String action = actions.get(0);
        int state = world.one("state", 0, 0, 1, 2);
        boolean owns = state != 2;
        Statement own = Grant.allow("OwnWork", List.of(owns ? action : actions.get(2), actions.get(3)), "*");
        Statement full = Grant.allow("FullAccess", "*", "*");
        Statement deny = Grant.deny("ProtectAccount", state == 0 ? action : actions.get(1), "*");
        PolicySet policies = PolicySet.of(Policy.of(world.user + "-policy", own))
                .withServiceControls(OrganizationLevel.of("account", Policy.of("account-scp", full, deny)));
        Case asked = new Case(policies, world.asks(world.home, action, world.arn()));
        String stem = Story.of("The user " + code(world.user) + " of a member account asks for " + code(action)
                        + " on the function " + code(world.function) + " of that account, which has no policy.")
                .shows("Policy of the user", Policy.of("", own))
                .shows("Service control policy of the account", Policy.of("", full, deny))
                .asks(Verdict.QUESTION);
        boolean forbidden = asked.forbiddenBy(PolicyKind.SERVICE_CONTROL);
        boolean identity = asked.identityAllows();
        List<Claim> claims = List.of(
                Claim.allowed(
                        code("FullAccess") + " of the service control policy grants it",
                        "A service control policy grants nothing; it limits what others grant."),
                Claim.denied(code("ProtectAccount") + " fits the request", forbidden, "It names another action."),
                Claim.allowed(
                        "the allow of the user's own policy outweighs a deny from above",
                        "No allow outweighs a deny that fits, and here " + (forbidden ? "one does." : "none does.")),
                Claim.denied(
                        "the user's own policy does not list this action",
                        !forbidden && !identity,
                        "The user's own policy does list the action."),
                Claim.allowed(
                        "the user's own policy lists it, and the service control policy leaves room",
                        !forbidden && identity,
                        forbidden
                                ? "A statement of the service control policy forbids it."
                                : "The user's own policy does not list the action."),
                Claim.denied(
                        "a service control policy must name the user who may do something",
                        "It names no principals; it limits a whole account."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                "A service control policy limits a whole account from above and grants nothing.");
    }
}
