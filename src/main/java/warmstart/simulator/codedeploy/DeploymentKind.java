package warmstart.simulator.codedeploy;

import warmstart.simulator.engine.Micros;
import warmstart.simulator.release.ReleaseKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Numbers;

/** What happens in a deployment. Behind each: the figures of its row; its subject is the deployment, or the alarm. */
public enum DeploymentKind implements Kind {
    /** {@code function, alias, currentVersion, targetVersion, config}. */
    STARTED("DeploymentStarted"),
    /** {@code event}, and for a hook {@code hook}. */
    EVENT_STARTED("LifecycleEventStarted"),
    /** {@code event, tookMicros}. */
    EVENT_SUCCEEDED("LifecycleEventSucceeded"),
    /** {@code event, tookMicros, because}. */
    EVENT_FAILED("LifecycleEventFailed"),
    /** No hook is set: {@code event}. */
    EVENT_SKIPPED("LifecycleEventSkipped"),
    /** {@code perMille, targetVersion}. */
    TRAFFIC_SHIFTED("TrafficShifted"),
    /** {@code targetVersion, tookMicros}. */
    SUCCEEDED("DeploymentSucceeded"),
    /** {@code error, message}. */
    FAILED("DeploymentFailed"),
    /** {@code error, message}. */
    STOPPED("DeploymentStopped"),
    /** All traffic is back: {@code currentVersion}. */
    ROLLED_BACK("DeploymentRolledBack"),
    /** {@code alarm, metric, from, to, breaching, dataPoints, evaluationPeriods, threshold}. */
    ALARM_CHANGED("AlarmStateChanged");

    private final String word;

    DeploymentKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String tell(Numbers n) {
        return switch (this) {
            case STARTED ->
                "CodeDeploy begins to move the alias " + n.text("alias") + " of " + n.text("function")
                        + " from version " + n.number("currentVersion") + " to version " + n.number("targetVersion")
                        + " (" + n.text("config") + ").";
            case EVENT_STARTED ->
                n.has("hook")
                        ? n.text("event") + ": the function " + n.text("hook") + " is run."
                        : n.text("event") + " begins.";
            case EVENT_SUCCEEDED -> n.text("event") + " succeeded after " + Micros.words(n.number("tookMicros")) + ".";
            case EVENT_FAILED ->
                n.text("event") + " failed after " + Micros.words(n.number("tookMicros")) + ": " + n.text("because")
                        + ".";
            case EVENT_SKIPPED -> n.text("event") + " is skipped: no function is set for it.";
            case TRAFFIC_SHIFTED ->
                ReleaseKind.percent(n.number("perMille")) + " of the traffic goes to version "
                        + n.number("targetVersion") + " now.";
            case SUCCEEDED ->
                "The deployment succeeded after " + Micros.words(n.number("tookMicros"))
                        + ": all traffic goes to version " + n.number("targetVersion") + ".";
            case FAILED -> "The deployment failed (" + n.text("error") + "): " + n.text("message") + ".";
            case STOPPED -> "The deployment is stopped (" + n.text("error") + "): " + n.text("message") + ".";
            case ROLLED_BACK ->
                "CodeDeploy rolls back: all traffic goes to version " + n.number("currentVersion") + " again.";
            case ALARM_CHANGED ->
                "The alarm " + n.text("alarm") + " goes from " + n.text("from") + " to " + n.text("to") + ": "
                        + n.text("metric") + " was above its threshold in " + n.number("breaching") + " of the last "
                        + n.number("evaluationPeriods") + " periods, and " + n.number("dataPoints") + " raise it.";
        };
    }
}
