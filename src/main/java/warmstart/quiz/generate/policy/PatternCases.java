package warmstart.quiz.generate.policy;

import static warmstart.quiz.generate.policy.Story.code;

import java.util.List;
import java.util.Optional;
import warmstart.base.Rng;
import warmstart.iam.Effect;
import warmstart.iam.Policy;
import warmstart.iam.PolicySet;
import warmstart.iam.Selection;
import warmstart.iam.Statement;

/** Wildcards, and statements that say what they do not mean: NotAction and NotResource. */
final class PatternCases {
    private static final List<String> WRITES =
            List.of("lambda:DeleteFunction", "lambda:RemovePermission", "lambda:AddPermission", "lambda:DeleteAlias");
    private static final List<String> OTHERS = List.of(
            "lambda:InvokeFunction", "lambda:GetFunction", "lambda:ListVersionsByFunction", "lambda:PublishVersion");

    private PatternCases() {}

    static List<Template> templates() {
        return List.of(
                Template.of("wildcards", PatternCases::wildcards, "explicit-deny-wins"),
                Template.of("allow-with-notaction", PatternCases::allowNotAction, "explicit-deny-wins"),
                Template.of("deny-with-notaction", PatternCases::denyNotAction, "explicit-deny-wins"),
                Template.of("deny-with-notresource", PatternCases::denyNotResource, "explicit-deny-wins"));
    }

    private static Case by(World world, String action, String resource, Statement... own) {
        return new Case(
                PolicySet.of(new Policy(world.user + "-policy", List.of(own))),
                world.asks(world.home, action, resource));
    }

    private static Story story(World world, String action, String resource, Statement... own) {
        return Story.of("The user " + code(world.user) + " asks for " + code(action) + " on " + code(resource)
                        + ". The function has no policy, and both belong to one account.")
                .shows("Policy of the user", new Policy("", List.of(own)));
    }

    private static Drawn wildcards(Rng rng) {
        World world = new World(rng);
        int state = world.one("state", 0, 1, 2);
        String action = world.one("action", "lambda:GetFunction", "lambda:GetAlias", "lambda:GetFunctionConfiguration");
        String pattern = state == 1
                ? world.one("bad", "lambda:Get?", "lambda:Get", "lambda:List*")
                : world.one("good", "lambda:Get*", "lambda:*", "lambda:G*");
        String name = world.function + world.one("tail", "-api", "-worker", "-v2");
        String place = state == 2
                ? world.arn(world.one("bad place", "*-" + world.function, world.otherFunction + "*", world.function))
                : world.arn(world.one("good place", world.function + "*", world.function + "-*", "*"));
        Statement own = Grant.allow("Read", pattern, place);
        Case asked = by(world, action, world.arn(name), own);
        String stem = story(world, action, world.arn(name), own).asks(Verdict.QUESTION);
        boolean actionFits = by(world, action, world.arn(name), Grant.allow("", pattern, "*"))
                .allowed();
        boolean placeFits =
                by(world, action, world.arn(name), Grant.allow("", "*", place)).allowed();
        List<Claim> claims = List.of(
                Claim.denied(
                        "the pattern of the action does not fit",
                        !actionFits && placeFits,
                        code(pattern) + " does fit " + code(action) + "."),
                Claim.allowed(
                        "a name counts together with everything that begins with it",
                        "Names are compared whole; a wildcard has to say what may follow."),
                Claim.allowed(
                        "the patterns of action and resource both fit",
                        actionFits && placeFits,
                        actionFits
                                ? "The pattern of the resource does not fit the ARN."
                                : code(pattern) + " does not fit " + code(action) + "."),
                Claim.denied(
                        "the pattern of the resource does not fit",
                        actionFits && !placeFits,
                        "The pattern of the resource does fit the ARN."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                "A star stands for any text, also for none, and a question mark for one character; action and resource must both fit.");
    }

    private static Statement except(Effect effect, String sid, List<String> actions) {
        return new Statement(
                sid,
                effect,
                Optional.empty(),
                Selection.actions(actions).negate(),
                Selection.resources(List.of("*")),
                List.of());
    }

    private static Drawn allowNotAction(Rng rng) {
        World world = new World(rng);
        List<String> listed = rng.named("listed").shuffled(WRITES).subList(0, 2);
        boolean inList = world.chance("in list", 0.5);
        boolean backed = inList && world.chance("backed", 0.4);
        String action =
                inList ? listed.get(0) : rng.named("asked").shuffled(OTHERS).get(0);
        Statement own = except(Effect.ALLOW, "NearlyEverything", listed);
        Statement more = Grant.allow("OneMore", backed ? listed.get(0) : listed.get(1), world.arn());
        Case asked = by(world, action, world.arn(), own, more);
        String stem = story(world, action, world.arn(), own, more).asks(Verdict.QUESTION);
        List<Claim> claims = List.of(
                Claim.denied(
                        code("NotAction") + " forbids the action",
                        "With the effect Allow it forbids nothing; what it lists is left out of this allow."),
                Claim.allowed(
                        code("NearlyEverything") + " allows the action",
                        !inList,
                        "It lists the action, and " + code("NotAction") + " allows what is not listed."),
                Claim.allowed(
                        code("OneMore") + " allows the action", asked.allowed() && inList, "It names another action."),
                Claim.denied(
                        "neither of the statements allows the action",
                        !asked.allowed(),
                        "One of the two does allow it."),
                Claim.denied(
                        code("OneMore") + " is outweighed by " + code("NotAction"),
                        "An allow with NotAction is no deny and outweighs nothing."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                "Allow with NotAction allows whatever is not listed and says nothing about the rest.");
    }

    private static Drawn denyNotAction(Rng rng) {
        World world = new World(rng);
        List<String> listed = rng.named("listed").shuffled(OTHERS).subList(0, 2);
        boolean inList = world.chance("in list", 0.5);
        String action =
                inList ? listed.get(1) : rng.named("asked").shuffled(WRITES).get(0);
        boolean granted = !inList || world.chance("granted", 0.6);
        Statement own = Grant.allow("Work", granted ? "lambda:*" : "lambda:Delete*", "*");
        Statement deny = except(Effect.DENY, "KeepToTheList", listed);
        Case asked = by(world, action, world.arn(), own, deny);
        String stem = story(world, action, world.arn(), own, deny).asks(Verdict.QUESTION);
        List<Claim> claims = List.of(
                Claim.denied(
                        code("KeepToTheList") + " forbids the actions that it lists",
                        "With " + code("NotAction") + " it forbids those that it does not list."),
                Claim.allowed(
                        code("Work") + " allows it, and " + code("KeepToTheList") + " spares it",
                        asked.allowed(),
                        asked.forbidden()
                                ? "The deny spares what it lists; this action is not listed."
                                : "The allow does not fit this action."),
                Claim.denied(
                        code("KeepToTheList") + " forbids it, since the list lacks it",
                        asked.forbidden(),
                        "The list has the action, so the deny spares it."),
                Claim.allowed(
                        code("KeepToTheList") + " grants what it lists",
                        "A deny grants nothing; what it spares still needs an allow."),
                Claim.denied(
                        code("Work") + " does not cover the action, which the deny spares",
                        asked.unspoken(),
                        asked.forbidden() ? "The deny does fit the action." : "The allow does fit the action."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                "Deny with NotAction forbids whatever is not listed; what is listed still needs an allow.");
    }

    private static Drawn denyNotResource(Rng rng) {
        World world = new World(rng);
        String stage = world.one("stage", "dev", "test", "sandbox");
        boolean inside = world.chance("inside", 0.5);
        boolean near = !inside && world.chance("near", 0.5);
        String name =
                inside ? stage + "-" + world.function : near ? world.function + "-" + stage : "prod-" + world.function;
        String action =
                world.one("action", "lambda:UpdateFunctionCode", "lambda:DeleteFunction", "lambda:InvokeFunction");
        Statement own = Grant.allow("Work", "lambda:*", "*");
        Statement deny = new Statement(
                "StayInside",
                Effect.DENY,
                Optional.empty(),
                Selection.actions(List.of("lambda:*")),
                Selection.resources(List.of(world.arn(stage + "-*"))).negate(),
                List.of());
        Case asked = by(world, action, world.arn(name), own, deny);
        String stem = story(world, action, world.arn(name), own, deny).asks(Verdict.QUESTION);
        List<Claim> claims = List.of(
                Claim.denied(
                        code("StayInside") + " forbids work on the functions that fit its pattern",
                        "With " + code("NotResource") + " it forbids work on those that do not fit."),
                Claim.allowed(
                        "the function fits the pattern, so " + code("StayInside") + " spares it",
                        asked.allowed(),
                        "The name of the function does not begin with " + code(stage + "-") + "."),
                Claim.denied(
                        "the function does not fit the pattern of " + code("StayInside"),
                        asked.forbidden(),
                        "The name of the function does begin with " + code(stage + "-") + "."),
                Claim.allowed(
                        "an allow for every function outweighs the deny", "No allow outweighs a deny that fits."));
        return Verdict.of(
                rng,
                stem,
                asked,
                claims,
                "Deny with NotResource forbids everything outside the list; what is inside still needs an allow.");
    }
}
