package warmstart.quiz.generate.policy;

import static warmstart.quiz.generate.policy.Story.code;

import java.util.List;
import warmstart.base.Rng;
import warmstart.iam.Policy;
import warmstart.iam.PolicySet;
import warmstart.iam.Statement;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;

/** Callers of the function's own account and of others: who has to agree. */
final class AccountCases {
    private static final String INVOKE = Grant.INVOKE;

    private AccountCases() {}

    static List<Template> templates() {
        return List.of(
                Template.of("cross-account-both-sides", AccountCases::crossAccount, "access-cross-account"),
                Template.of("same-account-either", AccountCases::sameAccount, "principal-access-either"),
                Template.of("account-as-principal", AccountCases::trustedAccount, "principal-access-either"),
                Template.of(
                        "organization-id",
                        AccountCases::organization,
                        "resource-policy-for-others",
                        "access-cross-account"));
    }

    /** An allow of the caller's policy: for the function asked for, or for something near it. */
    private static Statement own(World world, boolean fits) {
        boolean otherAction = world.chance("own miss", 0.5);
        String action = fits || !otherAction ? INVOKE : "lambda:GetFunction";
        String name = fits || otherAction ? world.function : world.otherFunction;
        return Grant.allow("CallOthers", action, world.arn(name));
    }

    private static Drawn crossAccount(Rng rng) {
        World world = new World(rng);
        boolean reader = world.chance("role", 0.5);
        String caller = reader ? World.roleArn(world.away, world.role) : World.userArn(world.away, world.user);
        int sides = world.one("sides", 1, 1, 2, 2, 3, 3, 0);
        boolean lets = (sides & 1) != 0;
        boolean admits = (sides & 2) != 0;
        String named = world.chance("root", 0.4) ? world.away : caller;
        String trusted = admits ? named : named.replace(world.away, world.third);
        Statement own = own(world, lets);
        Statement door = Grant.allow("AdmitPartner", INVOKE, world.arn()).to(Grant.aws(trusted));
        String who = reader ? world.role : world.user;
        Case asked = new Case(
                PolicySet.of(Policy.of(who + "-policy", own)).withResource(Policy.of(world.function + "-policy", door)),
                world.asks(world.away, INVOKE, world.arn()).by(Caller.of(caller)));
        String stem = Story.of("The " + (reader ? "role " : "user ") + code(who) + " of account " + code(world.away)
                        + " invokes the function " + code(world.function) + " of account " + code(world.home) + ".")
                .shows("Policy of the caller", Policy.of("", own))
                .shows("Policy of the function", Policy.of("", door))
                .asks(Verdict.QUESTION);
        return Verdict.of(rng, stem, asked, sides(asked), "Between accounts each side has to allow the call.");
    }

    private static List<Claim> sides(Case asked) {
        boolean identity = asked.identityAllows();
        boolean resource = asked.resourceAllows();
        return List.of(
                Claim.allowed(
                        "the policy of the caller is enough on its own",
                        "The caller belongs to another account, so the function has to admit it as well."),
                Claim.denied(
                        "the policy of the function does not admit this caller",
                        identity && !resource,
                        resource
                                ? "The policy of the function does name the caller or its account."
                                : "The policy of the caller does not allow the call either."),
                Claim.allowed(
                        "the policy of the function is enough on its own",
                        "The caller belongs to another account, which has to let it out as well."),
                Claim.denied(
                        "the policy of the caller does not cover this call",
                        resource && !identity,
                        identity
                                ? "The policy of the caller does cover this action on this function."
                                : "The policy of the function does not admit the caller either."),
                Claim.allowed(
                        "the policies of both accounts cover this call",
                        identity && resource,
                        "One of the policies speaks of another action, function or account."),
                Claim.denied(
                        "neither of the policies covers this call",
                        !identity && !resource,
                        "One of the two policies does cover the call."));
    }

    private static Drawn sameAccount(Rng rng) {
        World world = new World(rng);
        int sides = world.one("sides", 1, 1, 2, 2, 0);
        boolean owns = (sides & 1) != 0;
        boolean admits = (sides & 2) != 0;
        Statement own = own(world, owns);
        String named = World.userArn(world.home, admits ? world.user : world.otherUser);
        Statement door = Grant.allow("AdmitColleague", INVOKE, world.arn()).to(Grant.aws(named));
        Case asked = new Case(
                PolicySet.of(Policy.of(world.user + "-policy", own))
                        .withResource(Policy.of(world.function + "-policy", door)),
                world.asks(world.home, INVOKE, world.arn()));
        String stem = Story.of("The user " + code(world.user) + " and the function " + code(world.function)
                        + " belong to account " + code(world.home) + ". The user invokes the function.")
                .shows("Policy of the user", Policy.of("", own))
                .shows("Policy of the function", Policy.of("", door))
                .asks(Verdict.QUESTION);
        boolean identity = asked.identityAllows();
        boolean resource = asked.resourceAllows();
        List<Claim> claims = List.of(
                Claim.denied(
                        "the policy of the function does not admit this user",
                        identity
                                ? "It does not, and need not: inside one account the user's own policy is enough."
                                : "That alone would not matter; the user's own policy could allow it."),
                Claim.allowed(
                        "the policy of the user is enough on its own",
                        identity,
                        "The policy of the user speaks of another action or function."),
                Claim.denied(
                        "the policy of the user does not cover this call",
                        resource
                                ? "It does not, and need not: inside one account the policy of the function is enough."
                                : "That alone would not matter; the policy of the function could allow it."),
                Claim.allowed(
                        "the policy of the function is enough on its own",
                        resource,
                        "The policy of the function names another user."),
                Claim.denied(
                        "neither of the policies covers this call",
                        !identity && !resource,
                        "One of the two does, and inside one account one is enough."));
        return Verdict.of(rng, stem, asked, claims, "Inside one account one allow is enough, wherever it stands.");
    }

    private static Drawn trustedAccount(Rng rng) {
        World world = new World(rng);
        boolean direct = world.chance("direct", 0.4);
        boolean owns = !direct && world.chance("owns", 0.4);
        Statement own = own(world, owns);
        String named = direct ? World.userArn(world.home, world.user) : World.rootArn(world.home);
        Statement door = Grant.allow("AdmitOwnAccount", INVOKE, world.arn()).to(Grant.aws(named));
        Case asked = new Case(
                PolicySet.of(Policy.of(world.user + "-policy", own))
                        .withResource(Policy.of(world.function + "-policy", door)),
                world.asks(world.home, INVOKE, world.arn()));
        String stem = Story.of("The user " + code(world.user) + " invokes the function " + code(world.function)
                        + ". Both belong to account " + code(world.home) + ".")
                .shows("Policy of the user", Policy.of("", own))
                .shows("Policy of the function", Policy.of("", door))
                .asks(Verdict.QUESTION);
        boolean identity = asked.identityAllows();
        List<Claim> claims = List.of(
                Claim.allowed(
                        "naming the account as principal admits each of its users",
                        direct
                                ? "It names the user, not the account."
                                : "Naming the account leaves it to the policies of its users; it admits none by itself."),
                Claim.denied(
                        "the account is trusted, but the policy of the user does not pass this on",
                        !direct && !identity,
                        direct
                                ? "The policy names the user, who needs nothing else."
                                : "The policy of the user does allow this call."),
                Claim.denied(
                        "the policy of the function and that of the user must both allow a call",
                        "Both must allow between accounts; here one allow is enough."),
                Claim.allowed(
                        "the policy of the function names the user, who then needs no other allow",
                        direct,
                        "It names the account as a whole, not the user."),
                Claim.allowed(
                        "the policy of the user covers the call",
                        identity,
                        "The policy of the user speaks of another action or function."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                "A statement for an account leaves it to that account whom it lets in; one for a user admits the user.");
    }

    private static Drawn organization(Rng rng) {
        World world = new World(rng);
        List<String> organizations =
                rng.named("organizations").shuffled(List.of("o-a1b2c3d4e5", "o-z9y8x7w6v5", "o-k4l5m6n7p8"));
        int state = world.one("state", 0, 1, 2);
        boolean lets = state != 1;
        Statement own = own(world, lets);
        Statement door = Grant.allow("AdmitOrganization", INVOKE, world.arn())
                .to(Grant.everyone())
                .when(Grant.equal("aws:PrincipalOrgID", organizations.get(0)));
        String member = organizations.get(state == 2 ? 1 : 0);
        Case asked = new Case(
                PolicySet.of(Policy.of(world.user + "-policy", own))
                        .withResource(Policy.of(world.function + "-policy", door)),
                world.asks(world.away, INVOKE, world.arn()).in(Context.empty().with("aws:PrincipalOrgID", member)));
        String stem = Story.of("The user " + code(world.user) + " of account " + code(world.away)
                        + ", which belongs to the organization " + code(member) + ", invokes the function "
                        + code(world.function) + " of account " + code(world.home) + ".")
                .shows("Policy of the user", Policy.of("", own))
                .shows("Policy of the function", Policy.of("", door))
                .asks(Verdict.QUESTION);
        boolean identity = asked.identityAllows();
        boolean resource = asked.resourceAllows();
        List<Claim> claims = List.of(
                Claim.allowed(
                        "the principal of the function's policy is a star, which admits anybody",
                        "The condition narrows the star to the members of one organization."),
                Claim.denied(
                        "the account of the user belongs to another organization",
                        identity && !resource,
                        "The organization is the one that the condition asks for."),
                Claim.denied(
                        "the policy of the user does not cover this call",
                        resource && !identity,
                        "The policy of the user does cover this action on this function."),
                Claim.allowed(
                        "the organization fits, and the user's own policy covers the call",
                        identity && resource,
                        identity
                                ? "The condition asks for another organization."
                                : "The user's own policy speaks of another action or function."),
                Claim.allowed(
                        "a member of the same organization needs no policy of its own",
                        "Between accounts each side has to allow, in one organization too."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                "The condition decides whom the function admits; the caller's own account has to let it out besides.");
    }
}
