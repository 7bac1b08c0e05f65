package warmstart.simulator.codedeploy;

import java.util.Objects;
import warmstart.base.Check;

/**
 * A function that tests a version and reports its verdict to CodeDeploy.
 *
 * @param function its name
 * @param verdict what it reports
 * @param afterMicros how long it takes to
 * @see <a href="https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html">AppSpec
 *     'hooks' section</a>
 */
public record Hook(String function, Verdict verdict, long afterMicros) {
    public Hook {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(verdict, "verdict");
        Check.argument(afterMicros >= 0, "a verdict does not come before the question");
    }

    /** What {@code PutLifecycleEventHookExecutionStatus} is called with. */
    public enum Verdict {
        SUCCEEDED,
        FAILED,
        /** It is never called. */
        NONE
    }
}
