package warmstart.quiz.generate.policy;

import static warmstart.quiz.generate.policy.Story.code;

import java.util.ArrayList;
import java.util.List;
import warmstart.base.Rng;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Policy;
import warmstart.iam.PolicySet;
import warmstart.iam.Statement;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Trustees;

/**
 * Calls of function URLs, which need two actions since October 2025.
 *
 * @see warmstart.iam.lambda.FunctionUrlAccess
 */
final class UrlCases {
    private static final String URL = "lambda:InvokeFunctionUrl";
    private static final String INVOKE = Grant.INVOKE;
    private static final String AUTH_TYPE = "lambda:FunctionUrlAuthType";
    private static final String VIA_URL = "lambda:InvokedViaFunctionUrl";
    private static final String QUESTION = "Is a call of the URL allowed, and why?";

    private UrlCases() {}

    static List<Template> templates() {
        return List.of(
                Template.of("url-two-actions", UrlCases::twoActions, "url-second-permission", "url-iam-action"),
                Template.of("url-auth-type", UrlCases::authType, "url-condition-keys", "url-none-policy-needed"),
                Template.of("url-two-accounts", UrlCases::twoAccounts, "url-cross-account", "url-second-permission"),
                Template.of("url-one-account", UrlCases::oneAccount, "url-same-account", "url-second-permission"));
    }

    /** The two requests that a call of a URL stands for. */
    private static List<Case> cases(World world, String authType, Caller caller, PolicySet policies) {
        AuthorizationRequest url = new AuthorizationRequest(URL, world.arn()).by(caller);
        return List.of(
                new Case(policies, url.in(Context.empty().with(AUTH_TYPE, authType))),
                new Case(policies, url.to(INVOKE).in(Context.empty().with(VIA_URL, "true"))));
    }

    private static Statement useUrl(World world, Trustees who, String authType) {
        return Grant.allow("UseUrl", URL, world.arn()).to(who).when(Grant.equal(AUTH_TYPE, authType));
    }

    private static Statement viaUrl(World world, Trustees who) {
        return Grant.allow("InvokeViaUrl", INVOKE, world.arn()).to(who).when(Grant.truth(VIA_URL, "true"));
    }

    private static Drawn twoActions(Rng rng) {
        World world = new World(rng);
        int granted = world.one("granted", 1, 1, 2, 3);
        boolean plain = granted == 2 && world.chance("plain", 0.5);
        List<Statement> door = new ArrayList<>();
        if ((granted & 1) != 0) {
            door.add(useUrl(world, Grant.everyone(), "NONE"));
        }
        if ((granted & 2) != 0) {
            door.add(
                    plain
                            ? Grant.allow("InvokeAll", INVOKE, world.arn()).to(Grant.everyone())
                            : viaUrl(world, Grant.everyone()));
        }
        Policy policy = new Policy(world.function + "-policy", door);
        List<Case> cases =
                cases(world, "NONE", Caller.ANONYMOUS, PolicySet.none().withResource(policy));
        String month = world.one("month", "January 2026", "March 2026", "May 2026", "December 2025");
        String stem = Story.of("In " + month + " the function " + code(world.function)
                        + " received a new function URL with the auth type " + code("NONE") + ".")
                .shows("Policy of the function", policy)
                .asks(QUESTION);
        return Verdict.of(
                rng, stem, cases, twoActionClaims(cases), "A URL made since October 2025 needs both actions.");
    }

    private static List<Claim> twoActionClaims(List<Case> cases) {
        boolean url = cases.get(0).allowed();
        boolean invoke = cases.get(1).allowed();
        return List.of(
                Claim.allowed(
                        "the auth type " + code("NONE") + " switches the check of policies off",
                        "It switches off the question who calls; the policy of the function still counts."),
                Claim.denied(
                        "the action " + code(INVOKE) + " is granted to nobody",
                        url && !invoke,
                        invoke
                                ? "A statement grants this action to everyone."
                                : "The other action is missing as well."),
                Claim.allowed(
                        "the statement shown grants the action that a URL needs",
                        "One of the two actions is missing, so the grant is half of what is needed."),
                Claim.denied(
                        "the action " + code(URL) + " is granted to nobody",
                        invoke && !url,
                        url ? "A statement grants this action to everyone." : "The other action is missing as well."),
                Claim.allowed(
                        "both of the actions that a URL needs are granted",
                        url && invoke,
                        "One of the two actions is missing."),
                Claim.denied(
                        "callers of a URL have to sign their requests",
                        "With the auth type " + code("NONE") + " requests need no signature."));
    }

    private static Drawn authType(Rng rng) {
        World world = new World(rng);
        String type = world.one("type", "NONE", "AWS_IAM");
        String wanted = world.one("wanted", "NONE", "AWS_IAM");
        Policy policy = Policy.of(
                world.function + "-policy", useUrl(world, Grant.everyone(), wanted), viaUrl(world, Grant.everyone()));
        boolean signed = type.equals("AWS_IAM");
        Caller caller = signed ? Caller.of(World.userArn(world.home, world.user)) : Caller.ANONYMOUS;
        List<Case> cases = cases(world, type, caller, PolicySet.none().withResource(policy));
        String who = signed
                ? "The user " + code(world.user) + " of the same account, who has no policy, signs a request to it."
                : "Somebody sends a request without signature to it.";
        String stem = Story.of("The function " + code(world.function)
                        + " has a function URL of 2026 with the auth type " + code(type) + ". " + who)
                .shows("Policy of the function", policy)
                .asks(QUESTION);
        boolean fits = cases.get(0).allowed();
        List<Claim> claims = List.of(
                Claim.allowed(
                        "the principal is a star, which admits anybody",
                        "The condition narrows the star to URLs of one auth type."),
                Claim.denied(
                        "the condition on the auth type does not fit this URL",
                        !fits,
                        "The URL has the auth type that the condition asks for."),
                Claim.allowed(
                        "the condition on the auth type fits this URL",
                        fits,
                        "The condition asks for " + code(wanted) + ", and the URL has " + code(type) + "."),
                Claim.denied(
                        "a caller needs a policy of its own besides",
                        signed
                                ? "Inside one account the policy of the function can be enough."
                                : "Nobody is known by name here, so no policy of a caller counts."));
        return Verdict.of(
                rng, stem, cases, claims, "A condition on " + code(AUTH_TYPE) + " compares the auth type of the URL.");
    }

    private static Drawn twoAccounts(Rng rng) {
        return signed(rng, false, "Between accounts both policies have to allow both actions.");
    }

    private static Drawn oneAccount(Rng rng) {
        return signed(rng, true, "Inside one account either policy may allow; both actions have to be allowed.");
    }

    private static Drawn signed(Rng rng, boolean same, String rule) {
        World world = new World(rng);
        String account = same ? world.home : world.away;
        String arn = World.userArn(account, world.user);
        int own = same ? world.one("own", 1, 2, 3) : world.one("own", 3, 3, 1);
        int door = same ? world.one("door", 1, 2) : world.one("door", 3, 3, 1);
        List<String> actions = new ArrayList<>();
        if ((own & 1) != 0) {
            actions.add(URL);
        }
        if ((own & 2) != 0) {
            actions.add(INVOKE);
        }
        List<Statement> doors = new ArrayList<>();
        if ((door & 1) != 0) {
            doors.add(useUrl(world, Grant.aws(arn), "AWS_IAM"));
        }
        if ((door & 2) != 0) {
            doors.add(viaUrl(world, Grant.aws(arn)));
        }
        Statement identity = Grant.allow("CallUrl", actions, world.arn());
        Policy policy = new Policy(world.function + "-policy", doors);
        PolicySet policies =
                PolicySet.of(Policy.of(world.user + "-policy", identity)).withResource(policy);
        List<Case> cases = cases(world, "AWS_IAM", Caller.of(arn), policies);
        String stem = Story.of("The user " + code(world.user) + " of account " + code(account)
                        + " signs a request to a function URL of 2026. Its function " + code(world.function)
                        + " belongs to account " + code(world.home) + ".")
                .shows("Policy of the user", Policy.of("", identity))
                .shows("Policy of the function", policy)
                .asks(QUESTION);
        return Verdict.of(rng, stem, cases, same ? sameClaims(cases) : farClaims(cases), rule);
    }

    private static List<Claim> sameClaims(List<Case> cases) {
        boolean url = cases.get(0).allowed();
        boolean invoke = cases.get(1).allowed();
        return List.of(
                Claim.denied(
                        "one policy has to grant both of the actions", "Each action may be granted by either policy."),
                Claim.allowed(
                        "each of the two actions is granted by one policy at least",
                        url && invoke,
                        "One of the actions is granted by neither policy."),
                Claim.allowed(
                        "one of the two actions is enough for a signed request",
                        "A URL made since October 2025 needs both."),
                Claim.denied(
                        "neither of the policies grants " + code(INVOKE),
                        url && !invoke,
                        "One of the policies does grant it."),
                Claim.denied(
                        "neither of the policies grants " + code(URL),
                        invoke && !url,
                        "One of the policies does grant it."));
    }

    private static List<Claim> farClaims(List<Case> cases) {
        boolean identity = cases.stream().allMatch(Case::identityAllows);
        boolean resource = cases.stream().allMatch(Case::resourceAllows);
        return List.of(
                Claim.allowed(
                        "each action is granted by one policy at least",
                        "That would do inside one account; between accounts both policies have to grant both."),
                Claim.denied(
                        "the policy of the user lacks one of the actions",
                        resource && !identity,
                        identity ? "The policy of the user has both." : "The policy of the function lacks one too."),
                Claim.denied(
                        "the policy of the function lacks one of the actions",
                        identity && !resource,
                        resource ? "The policy of the function has both." : "The policy of the user lacks one too."),
                Claim.allowed(
                        "both policies grant both of the actions",
                        identity && resource,
                        "One of the policies lacks an action."),
                Claim.denied(
                        "each of the policies lacks one of the actions",
                        !identity && !resource,
                        "One of the policies has both."),
                Claim.allowed(
                        "a signed request needs " + code(URL) + " and nothing else",
                        "A URL made since October 2025 needs " + code(INVOKE) + " as well."));
    }
}
