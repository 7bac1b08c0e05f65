package warmstart.simulator.scaling;

import warmstart.simulator.trace.Rule;

/** What a decision of Application Auto Scaling rests on. */
public enum ScalingRule implements Rule {
    AUTO_SCALING("provisioned-auto-scaling"),
    /** The page names the metric and when it is emitted; that it is weighted by time within a minute is not said. */
    UTILISATION("assumed:utilisation-weighted-by-time"),
    /** Three data points above the target are documented; how many environments are added is not. */
    OUT("assumed:scale-out-in-proportion"),
    /** The lower mark of 90 % is documented; fifteen data points and the size of the step are not on Lambda's pages. */
    IN("assumed:scale-in-in-proportion"),
    SCHEDULE("chosen:scheduled-action");

    private final String id;

    ScalingRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
