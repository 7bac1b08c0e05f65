package warmstart.simulator.codedeploy;

import warmstart.simulator.trace.Rule;

/** What a deployment's rows rest on. */
public enum DeploymentRule implements Rule {
    SHIFT("codedeploy-automates"),
    CANARY("codedeploy-canary"),
    LINEAR("codedeploy-linear"),
    ALL_AT_ONCE("codedeploy-all-at-once"),
    HOOK_BEFORE("codedeploy-hooks"),
    HOOK_AFTER("codedeploy-hook-after"),
    HOOK_LIMIT("hooks-one-hour"),
    ROLL_BACK("codedeploy-rollback"),
    APPSPEC_TARGET("appspec-target"),
    STOP("chosen:stop-deployment"),
    /** How CloudWatch counts data points is documented on its own pages, not on Lambda's. */
    ALARM("chosen:alarm");

    private final String id;

    DeploymentRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
