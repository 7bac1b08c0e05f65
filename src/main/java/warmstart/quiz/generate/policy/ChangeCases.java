package warmstart.quiz.generate.policy;

import static warmstart.quiz.generate.policy.Story.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.base.Check;
import warmstart.base.Rng;
import warmstart.iam.Change;
import warmstart.iam.OrganizationLevel;
import warmstart.iam.Policy;
import warmstart.iam.PolicyKind;
import warmstart.iam.PolicySet;
import warmstart.iam.Statement;
import warmstart.iam.context.Context;
import warmstart.quiz.Asked;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;

/** Which statement refuses a request, and which change lets it pass: the key is the one option after which it is allowed. */
final class ChangeCases {
    private static final String INVOKE = Grant.INVOKE;
    private static final List<String> ACTIONS = List.of(
            "lambda:UpdateFunctionCode", "lambda:DeleteFunction", "lambda:InvokeFunction", "lambda:PublishVersion");

    private ChangeCases() {}

    static List<Template> templates() {
        return List.of(
                Template.of("find-the-deny", ChangeCases::findTheDeny, "explicit-deny-wins"),
                Template.of(
                        "smallest-change", ChangeCases::smallestChange, "access-cross-account", "explicit-deny-wins"));
    }

    private static Drawn findTheDeny(Rng rng) {
        World world = new World(rng);
        List<String> actions = rng.named("actions").shuffled(ACTIONS);
        String action = actions.get(0);
        int fitting = world.one("fitting", 0, 1, 2);
        String elsewhere = world.region.equals("eu-west-1") ? "us-east-1" : "eu-west-1";
        Statement own = Grant.allow("Work", "lambda:*", "*");
        Statement first = Grant.deny(
                "RuleA",
                List.of(fitting == 0 ? action : actions.get(1), actions.get(2)),
                world.arn(world.function + "*"));
        Statement second =
                Grant.deny("RuleB", "lambda:*", world.arn(fitting == 1 ? world.function : world.otherFunction));
        Statement full = Grant.allow("Everything", "*", "*");
        Statement third = Grant.deny("RuleC", "lambda:*", "*")
                .when(Grant.different("aws:RequestedRegion", fitting == 2 ? elsewhere : world.region));
        PolicySet policies = PolicySet.of(Policy.of(world.user + "-policy", own, first, second))
                .withServiceControls(OrganizationLevel.of("account", Policy.of("account-scp", full, third)));
        Case asked = new Case(
                policies,
                world.asks(world.home, action, world.arn())
                        .in(Context.empty().with("aws:RequestedRegion", world.region)));
        String stem = Story.of("The user " + code(world.user) + " asks for " + code(action) + " on the function "
                        + code(world.function) + " in the Region " + code(world.region) + " and is refused.")
                .shows("Policy of the user", Policy.of("", own, first, second))
                .shows("Service control policy of the account", Policy.of("", full, third))
                .asks("Which statement stands in the way?");
        Map<Option, Change> taken = new LinkedHashMap<>();
        taken.put(
                option("RuleA", "It names other actions."),
                new Change(true, PolicyKind.IDENTITY, "", world.user + "-policy", first));
        taken.put(
                option("RuleB", "It names another function."),
                new Change(true, PolicyKind.IDENTITY, "", world.user + "-policy", second));
        taken.put(
                option("RuleC", "It denies what happens in other Regions than this one."),
                new Change(true, PolicyKind.SERVICE_CONTROL, "account", "account-scp", third));
        return asked(
                rng, stem, asked, taken, "A deny refuses a request when action, resource and condition all fit it.");
    }

    private static Option option(String sid, String told) {
        return Option.of(code(sid), told);
    }

    private static Drawn smallestChange(Rng rng) {
        World world = new World(rng);
        int broken = world.one("broken", 0, 1, 2, 3);
        String userArn = World.userArn(world.away, world.user);
        String near = "lambda:GetFunction";
        Statement own = Grant.allow("Call", broken == 0 ? near : INVOKE, world.arn());
        Statement guard = Grant.deny("Guard", "lambda:*", broken == 3 ? world.arn() : world.arn(world.otherFunction));
        Statement limit = Grant.allow("AtMost", broken == 2 ? List.of(near, "s3:*") : List.of("lambda:*", "s3:*"), "*");
        Statement door = Grant.allow("Admit", INVOKE, world.arn())
                .to(Grant.aws(broken == 1 ? World.userArn(world.away, world.otherUser) : userArn));
        PolicySet policies = PolicySet.of(Policy.of(world.user + "-policy", own, guard))
                .withBoundaries(Policy.of("boundary", limit))
                .withResource(Policy.of(world.function + "-policy", door));
        Case asked = new Case(policies, world.asks(world.away, INVOKE, world.arn()));
        String stem = Story.of("The user " + code(world.user) + " of account " + code(world.away)
                        + " invokes the function " + code(world.function) + " of account " + code(world.home)
                        + " and is refused.")
                .shows("Policy of the user", Policy.of("", own, guard))
                .shows("Permissions boundary of the user", Policy.of("", limit))
                .shows("Policy of the function", Policy.of("", door))
                .asks("Which change is enough to let the call through?");
        Statement allow = Grant.allow("", INVOKE, world.arn());
        Map<Option, Change> changes = new LinkedHashMap<>();
        changes.put(
                Option.of("Allow " + code(INVOKE) + " in the policy of the user", "That policy allows it already."),
                new Change(false, PolicyKind.IDENTITY, "", world.user + "-policy", allow));
        changes.put(
                Option.of("Name the user in the policy of the function", "That policy names the user already."),
                new Change(false, PolicyKind.RESOURCE, "", world.function + "-policy", allow.to(Grant.aws(userArn))));
        changes.put(
                Option.of(
                        "Add " + code(INVOKE) + " to the permissions boundary",
                        "The boundary leaves room for it already."),
                new Change(false, PolicyKind.BOUNDARY, "", "boundary", allow));
        changes.put(
                Option.of("Remove the statement " + code("Guard"), "This deny names another function."),
                new Change(true, PolicyKind.IDENTITY, "", world.user + "-policy", guard));
        return asked(
                rng,
                stem,
                asked,
                changes,
                "Between accounts both sides have to allow, the boundary has to leave room, and no deny may fit.");
    }

    /** The key is the one change after which the request is allowed. */
    private static Drawn asked(Rng rng, String stem, Case refused, Map<Option, Change> changes, String rule) {
        Map<String, List<Case>> chosen = new LinkedHashMap<>();
        List<Option> options = new ArrayList<>();
        int key = -1;
        for (Map.Entry<Option, Change> change : changes.entrySet()) {
            Case changed = refused.under(refused.policies().with(change.getValue()));
            boolean helps = changed.allowed();
            Check.argument(!helps || key < 0, "two changes help: " + stem);
            key = helps ? options.size() : key;
            Option option = change.getKey();
            options.add(helps ? Option.of(option.text(), "") : option);
            chosen.put(option.text(), List.of(changed));
        }
        Check.argument(key >= 0 && !refused.allowed(), "one change helps: " + stem);
        SingleChoice choice = new SingleChoice(stem, options, key).arranged(rng.named("places"));
        String because = rule + " " + Verdict.because(List.of(refused));
        return new Drawn(Asked.choosing(choice, because.strip()), List.of(refused), chosen);
    }
}
