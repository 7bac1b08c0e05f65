package warmstart.quiz.generate.scaling;

import static warmstart.quiz.generate.scaling.Draws.between;
import static warmstart.quiz.generate.scaling.Draws.count;
import static warmstart.quiz.generate.scaling.Draws.pick;

import java.util.List;
import java.util.Optional;
import warmstart.base.Rng;
import warmstart.simulator.codedeploy.Deployment;
import warmstart.simulator.codedeploy.DeploymentKind;
import warmstart.simulator.codedeploy.Hook;
import warmstart.simulator.codedeploy.LambdaDeploymentConfig;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.trace.Trace;

/** Deployments by CodeDeploy: when all traffic has moved, and how much after a while. */
final class DeploymentTemplates {
    private static final long WHOLE_PER_MILLE = 1_000;
    private static final long PER_MILLE_PER_CENT = 10;
    private static final long STEP_PERCENT = 10;

    private DeploymentTemplates() {}

    static List<Template> all() {
        return List.of(
                Template.of(
                        "canary-done", DeploymentTemplates::canaryDone, "codedeploy-canary", "codedeploy-automates"),
                Template.of(
                        "linear-done", DeploymentTemplates::linearDone, "codedeploy-linear", "codedeploy-automates"),
                Template.of(
                        "linear-share",
                        DeploymentTemplates::linearShare,
                        "codedeploy-linear",
                        "codedeploy-first-step"));
    }

    private static LambdaDeploymentConfig config(String name) {
        return LambdaDeploymentConfig.named(name).orElseThrow();
    }

    private static Deployment deployment(String config, long hookMinutes) {
        Hook hook = new Hook("checks", Hook.Verdict.SUCCEEDED, hookMinutes * Micros.PER_MINUTE);
        return Deployment.of("d-1", 0, Stage.F, Stage.LIVE, new Deployment.Traffic(2, config(config)))
                .with(hookMinutes == 0 ? Optional.empty() : Optional.of(hook), Optional.empty());
    }

    /** The minute in which the new version gets all traffic. */
    private static long minuteOfAll(Trace trace) {
        long micros = Readings.rows(trace, DeploymentKind.TRAFFIC_SHIFTED)
                .filter(row -> row.numbers().number("perMille") == WHOLE_PER_MILLE)
                .findFirst()
                .orElseThrow()
                .t();
        return micros / Micros.PER_MINUTE;
    }

    private static Draft canaryDone(Quotas quotas, Rng rng) {
        long pause = pick(rng, 5, 10, 15, 30);
        long hook = between(rng, 2, 25);
        String name = "LambdaCanary10Percent" + pause + "Minutes";
        return Draft.in("min")
                .drawn("pauseMinutes", pause)
                .drawn("hookMinutes", hook)
                .asks(
                        "CodeDeploy moves the weights of an alias to a new version, with the canary pattern of `CodeDeployDefault."
                                + name + "`.",
                        "A `BeforeAllowTraffic` hook runs " + hook
                                + " minutes and succeeds; there is no other hook and no alarm" + " goes off.",
                        "How many minutes after the start of the deployment does the new version get the whole traffic?")
                .guess(pause, "leaves out the hook, before which no traffic moves")
                .guess(hook, "is when the first part of the traffic moves")
                .guess(hook + 9 * pause, "moves a tenth after each pause, as a linear configuration does")
                .guess(hook + 10 * pause, "makes ten pauses; a canary makes one")
                .guess(2 * pause + hook, "puts a pause before the first part, too")
                .guess(pause + 2 * hook, "runs the hook once more after the pause")
                .shownBy(
                        new Stage(quotas).change(deployment(name, hook)).with(),
                        DeploymentTemplates::minuteOfAll,
                        key -> "A canary has two steps: 10% after the hook and all the rest after the pause. " + hook
                                + " min + " + pause + " min = " + key + ".");
    }

    private static Draft linearDone(Quotas quotas, Rng rng) {
        long interval = pick(rng, 1, 2, 3, 10);
        long hook = between(rng, 0, 20);
        String name = "LambdaLinear10PercentEvery" + interval + (interval == 1 ? "Minute" : "Minutes");
        String before = hook == 0
                ? "It has no hooks, and no alarm goes off."
                : "A `BeforeAllowTraffic` hook runs " + count(hook, "minute")
                        + " and succeeds; there is no other hook and no alarm goes off.";
        return Draft.in("min")
                .drawn("intervalMinutes", interval)
                .drawn("hookMinutes", hook)
                .asks(
                        "CodeDeploy changes the weights of an alias in equal steps to a new version, by `CodeDeployDefault."
                                + name + "`.",
                        before,
                        "How many minutes after the start of the deployment does the new version get the whole traffic?")
                .guess(hook + 10 * interval, "puts a pause before the first tenth, too")
                .guess(hook + interval, "makes one pause, as a canary does")
                .guessIf(hook > 0, 9 * interval, "leaves out the hook, before which no traffic moves")
                .guess(hook + 8 * interval, "is when 90% of the traffic has moved")
                .guess(hook + 5 * interval, "is when 60% of the traffic has moved")
                .guess(hook + 18 * interval, "takes steps of 5%")
                .shownBy(
                        new Stage(quotas).change(deployment(name, hook)).with(),
                        DeploymentTemplates::minuteOfAll,
                        key -> "The first tenth moves " + (hook == 0 ? "at once" : "after the hook")
                                + ", the other nine one by one: " + (hook == 0 ? "" : hook + " min + ") + "9 × "
                                + interval + " min = " + key + ".");
    }

    private static Draft linearShare(Quotas quotas, Rng rng) {
        long interval = pick(rng, 2, 3, 10);
        long steps = between(rng, 1, 8);
        long minute = steps * interval + between(rng, 1, interval - 1);
        String name = "LambdaLinear10PercentEvery" + interval + "Minutes";
        return Draft.in("%")
                .drawn("intervalMinutes", interval)
                .drawn("minute", minute)
                .until(minute * Micros.PER_MINUTE)
                .asks(
                        "A deployment shifts traffic to a new version in equal parts, by the predefined linear configuration"
                                + " `CodeDeployDefault." + name + "`.",
                        "It has no hooks and no alarms, and the first part moves at its start.",
                        "What share of the traffic goes to the new version " + count(minute, "minute")
                                + " after the start?")
                .guess(steps * STEP_PERCENT, "leaves out the part that moves at the start")
                .guess(STEP_PERCENT, "is the first part; further parts have followed")
                .guess((steps + 2) * STEP_PERCENT, "counts a part whose interval is not over")
                .guess(100, "would be right for all at once, or for a canary after its pause")
                .guess(100 - (steps + 1) * STEP_PERCENT, "is the share that the old version still has")
                .shownBy(
                        new Stage(quotas).change(deployment(name, 0)).with(),
                        DeploymentTemplates::shareNow,
                        key -> count(steps, "interval") + " of " + interval + " minutes " + (steps == 1 ? "is" : "are")
                                + " over, and one part had moved before: (1 + " + steps + ") × 10% = " + key + ".");
    }

    private static long shareNow(Trace trace) {
        return Readings.rows(trace, DeploymentKind.TRAFFIC_SHIFTED)
                        .mapToLong(row -> row.numbers().number("perMille"))
                        .max()
                        .orElseThrow()
                / PER_MILLE_PER_CENT;
    }
}
