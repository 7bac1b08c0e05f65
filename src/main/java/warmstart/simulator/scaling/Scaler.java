package warmstart.simulator.scaling;

import java.util.OptionalLong;
import java.util.function.LongPredicate;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.lambda.DeployedFunction;
import warmstart.simulator.lambda.Provisioning;
import warmstart.simulator.quota.ScalingRules;
import warmstart.simulator.release.PutProvisioned;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/**
 * Application Auto Scaling at work for one alias or version: each minute a data point and perhaps a step. While
 * environments are being made it takes no step.
 */
final class Scaler {
    private final World world;
    private final Engine engine;
    private final AutoScaling setting;
    private final ScalingRules rules;
    private final DeployedFunction function;
    private final Subject subject;
    private final Utilisation utilisation;
    private long min;
    private long max;
    private long above;
    private long below;
    private long lastStepMicros = -1;
    private long lastRow = TraceRow.NO_CAUSE;

    Scaler(World world, AutoScaling setting) {
        this.world = world;
        this.engine = world.engine();
        this.setting = setting;
        this.rules = world.quotas().release().scaling();
        this.function = world.lambda().function(setting.target().function());
        this.subject = engine.subject("scaling of " + setting.target());
        this.utilisation = new Utilisation(world, setting.target());
        this.min = setting.min();
        this.max = setting.max();
    }

    void begin() {
        lastRow = engine.row(ScalingKind.TARGET_REGISTERED, subject, TraceRow.NO_CAUSE, ScalingRule.AUTO_SCALING)
                .and("target", setting.target().toString())
                .and("min", min)
                .and("max", max)
                .write();
        setting.schedule().forEach(this::plan);
        if (setting.tracking().isPresent()) {
            engine.watch(utilisation);
            engine.inBackground(engine.now() + rules.periodMicros(), this::minute);
        }
    }

    private void plan(ScheduledAction action) {
        engine.inBackground(Math.max(action.atMicros(), engine.now()), () -> act(action));
    }

    private void act(ScheduledAction action) {
        min = action.min();
        max = action.max();
        long from = now();
        long to = Math.max(min, Math.min(max, from));
        lastRow = engine.row(ScalingKind.SCHEDULE_APPLIED, subject, TraceRow.NO_CAUSE, ScalingRule.SCHEDULE)
                .and("target", setting.target().toString())
                .and("min", min)
                .and("max", max)
                .and("from", from)
                .and("to", to)
                .write();
        if (to != from) {
            put(to);
        }
        if (action.everyMicros() > 0) {
            engine.inBackground(engine.now() + action.everyMicros(), () -> act(action));
        }
    }

    private void minute() {
        engine.inBackground(engine.now() + rules.periodMicros(), this::minute);
        TargetTracking tracking = setting.tracking().orElseThrow();
        long environments =
                world.lambda().provisioning().ready(function, setting.target().qualifier());
        OptionalLong measured = utilisation.take(tracking.statistic(), environments);
        if (measured.isEmpty()) {
            // Without data both alarms fall back to INSUFFICIENT_DATA, and nothing is adjusted.
            above = 0;
            below = 0;
            return;
        }
        long perMille = measured.getAsLong();
        lastRow = engine.row(ScalingKind.UTILISATION_MEASURED, subject, lastRow, ScalingRule.UTILISATION)
                .and("target", setting.target().toString())
                .and("utilisationPerMille", perMille)
                .and("environments", environments)
                .write();
        long lowMark = (long) tracking.targetPerMille() * rules.inPerMille() / Faults.WHOLE_PER_MILLE;
        above = next(above, perMille, share -> share > tracking.targetPerMille());
        below = next(below, perMille, share -> share < lowMark);
        decide(tracking, perMille);
    }

    private static long next(long inARow, long perMille, LongPredicate breaches) {
        return breaches.test(perMille) ? inARow + 1 : 0;
    }

    private void decide(TargetTracking tracking, long perMille) {
        boolean making =
                world.lambda().provisioning().status(function, setting.target().qualifier())
                        == Provisioning.Status.IN_PROGRESS;
        if (making) {
            return;
        }
        long from = now();
        if (above >= rules.outDataPoints() && isOver(tracking.outCooldownMicros())) {
            long to = Math.min(max, tracking.wanted(from, perMille));
            step(ScalingKind.SCALED_OUT, ScalingRule.OUT, new Step(from, Math.max(from, to), perMille, above));
        } else if (below >= rules.inDataPoints() && isOver(tracking.inCooldownMicros())) {
            long to = Math.max(min, tracking.wanted(from, perMille));
            step(ScalingKind.SCALED_IN, ScalingRule.IN, new Step(from, Math.min(from, to), perMille, below));
        }
    }

    private record Step(long from, long to, long perMille, long dataPoints) {}

    private boolean isOver(long cooldownMicros) {
        return lastStepMicros < 0 || engine.now() - lastStepMicros >= cooldownMicros;
    }

    private void step(ScalingKind kind, ScalingRule rule, Step step) {
        if (step.from == step.to) {
            return;
        }
        lastRow = engine.row(kind, subject, lastRow, rule)
                .and("target", setting.target().toString())
                .and("from", step.from)
                .and("to", step.to)
                .and("utilisationPerMille", step.perMille)
                .and("targetPerMille", setting.tracking().orElseThrow().targetPerMille())
                .and("dataPoints", step.dataPoints)
                .write();
        lastStepMicros = engine.now();
        put(step.to);
    }

    private long now() {
        return world.lambda()
                .provisioning()
                .requested(function, setting.target().qualifier());
    }

    private void put(long environments) {
        Provisioned wanted = new Provisioned(setting.target().qualifier(), environments);
        new PutProvisioned(engine.now(), function.name(), wanted).put(world, lastRow);
    }
}
