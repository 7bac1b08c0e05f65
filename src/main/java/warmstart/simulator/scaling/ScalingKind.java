package warmstart.simulator.scaling;

import warmstart.base.Counted;
import warmstart.simulator.release.ReleaseKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Numbers;

/** What Application Auto Scaling does. Behind each: the figures of its row; its subject is the scaled alias or version. */
public enum ScalingKind implements Kind {
    /** {@code target, min, max}. */
    TARGET_REGISTERED("ScalableTargetRegistered"),
    /** A minute is over: {@code target, utilisationPerMille, environments}. */
    UTILISATION_MEASURED("UtilisationMeasured"),
    /** {@code target, from, to, utilisationPerMille, targetPerMille, dataPoints}. */
    SCALED_OUT("ScaledOut"),
    /** {@code target, from, to, utilisationPerMille, targetPerMille, dataPoints}. */
    SCALED_IN("ScaledIn"),
    /** A scheduled action: {@code target, min, max, from, to}. */
    SCHEDULE_APPLIED("ScheduledActionApplied");

    private final String word;

    ScalingKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String tell(Numbers n) {
        String target = n.text("target");
        return switch (this) {
            case TARGET_REGISTERED ->
                "Application Auto Scaling takes care of " + target + " and keeps it between " + n.number("min")
                        + " and " + Counted.of(n.number("max"), "provisioned environment") + ".";
            case UTILISATION_MEASURED ->
                "In the last minute " + ReleaseKind.percent(n.number("utilisationPerMille")) + " of the "
                        + Counted.of(n.number("environments"), "provisioned environment") + " of " + target
                        + (n.number("environments") == 1 ? " was" : " were") + " at work.";
            case SCALED_OUT -> step(n, "above", "gets more");
            case SCALED_IN -> step(n, "well below", "gets fewer");
            case SCHEDULE_APPLIED ->
                "By schedule " + target + " has between " + n.number("min") + " and "
                        + Counted.of(n.number("max"), "provisioned environment")
                        + " from now on: " + n.number("from") + " become " + n.number("to")
                        + ".";
        };
    }

    private static String step(Numbers n, String where, String what) {
        return "The use of the provisioned environments was " + where + " the target of "
                + ReleaseKind.percent(n.number("targetPerMille")) + " for "
                + Counted.of(n.number("dataPoints"), "minute")
                + ", at last " + ReleaseKind.percent(n.number("utilisationPerMille")) + ". "
                + n.text("target") + " " + what + ": " + n.number("from") + " become " + n.number("to") + ".";
    }
}
