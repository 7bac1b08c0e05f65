package warmstart.content.scenario.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.quota.Quotas;
import warmstart.simulator.quota.Range;
import warmstart.simulator.scaling.AutoScaling;
import warmstart.simulator.scaling.ScheduledAction;
import warmstart.simulator.scaling.TargetTracking;
import warmstart.simulator.scenario.Change;

/**
 * Provisioned concurrency that Application Auto Scaling adjusts: {@code {"at": "0 s", "change": "auto-scale", "function":
 * "orders", "qualifier": "live", "min": 1, "max": 100, "target": "70%", "schedule": [{"at": "8 h", "every": "24 h", "min":
 * 50, "max": 100}]}}.
 */
final class ScalingShapes {
    private static final int ENVIRONMENTS_MAX = 100_000;
    private static final int PER_CENT = 10;

    private final Quotas quotas;

    ScalingShapes(Quotas quotas) {
        this.quotas = quotas;
    }

    Supplier<Change> autoScale(JsonFields fields, Optional<Long> at) {
        Optional<String> function = ChangeShapes.function(fields);
        Optional<String> qualifier = fields.need(
                "qualifier",
                Shape.text()
                        .where(
                                text -> !text.equals(FunctionTarget.LATEST),
                                "provisioned concurrency belongs to an alias or to a version",
                                "publish a version"));
        Optional<Integer> min = fields.need("min", environments());
        Optional<Integer> max = fields.need("max", environments());
        checkOrder(fields, min, max);
        Optional<TargetTracking> tracking = tracking(fields);
        List<ScheduledAction> schedule = fields.list("schedule", action());
        if (!fields.has("target") && schedule.isEmpty()) {
            fields.error("target", "neither a target nor a schedule says how to scale", "add one of them");
        }
        return () -> new AutoScaling(
                at.orElseThrow(),
                new FunctionTarget(function.orElseThrow(), qualifier.orElseThrow()),
                min.orElseThrow(),
                max.orElseThrow(),
                tracking,
                schedule);
    }

    private Shape<Integer> environments() {
        return Shape.whole(Math.toIntExact(quotas.release().provisioning().environmentsMin()), ENVIRONMENTS_MAX);
    }

    private static void checkOrder(JsonFields fields, Optional<Integer> min, Optional<Integer> max) {
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            fields.error("min", "the least, " + min.get() + ", is more than the most, " + max.get(), "exchange them");
        }
    }

    private Optional<TargetTracking> tracking(JsonFields fields) {
        Range bounds = quotas.release().scaling().targetPerMille();
        Optional<Integer> target = fields.maybe(
                "target",
                FactShapes.perMille()
                        .where(
                                share -> bounds.accepts(share),
                                "the target of ProvisionedConcurrencyUtilization, in thousandths, is out of bounds",
                                "use " + bounds.min() / PER_CENT + "% to " + bounds.max() / PER_CENT + "%"));
        Optional<TargetTracking.Statistic> statistic =
                fields.maybe("statistic", Shape.word(TargetTracking.Statistic.class));
        Optional<Long> out = fields.maybe("outCooldown", FactShapes.span());
        Optional<Long> in = fields.maybe("inCooldown", FactShapes.span());
        return target.map(share -> new TargetTracking(
                share, statistic.orElse(TargetTracking.Statistic.AVERAGE), out.orElse(0L), in.orElse(0L)));
    }

    private Shape<ScheduledAction> action() {
        return Shape.object(fields -> {
            Optional<Long> at = fields.need("at", FactShapes.span());
            Optional<Long> every = fields.maybe(
                    "every", FactShapes.span(span -> span > 0, "a schedule takes time", "leave it out for once only"));
            Optional<Integer> min = fields.need("min", environments());
            Optional<Integer> max = fields.need("max", environments());
            checkOrder(fields, min, max);
            return () -> new ScheduledAction(at.orElseThrow(), every.orElse(0L), min.orElseThrow(), max.orElseThrow());
        });
    }
}
