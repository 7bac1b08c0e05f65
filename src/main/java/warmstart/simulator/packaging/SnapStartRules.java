package warmstart.simulator.packaging;

import java.util.ArrayList;
import java.util.List;
import warmstart.simulator.function.Compute;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Violation;
import warmstart.simulator.quota.Quotas;

/**
 * What does not go together with SnapStart.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html">Improving startup performance with Lambda
 *     SnapStart</a>
 */
public final class SnapStartRules {
    private SnapStartRules() {}

    /** What the service refuses of a function with SnapStart; nothing for one without. */
    public static List<Violation> check(FunctionConfig function, Quotas quotas) {
        List<Violation> found = new ArrayList<>();
        Compute compute = function.compute();
        if (compute.snapStart().isEmpty()) {
            return found;
        }
        if (function.releases().provisionedTotal() > 0) {
            found.add(new Violation(
                    "releases.provisioned",
                    "SnapStart and provisioned concurrency exclude each other",
                    "keep one of them"));
        }
        long most = quotas.function().snapStartTmpMegabytesMax();
        if (compute.tmpMegabytes() > most) {
            found.add(new Violation(
                    "compute.tmpMegabytes",
                    "a /tmp of " + compute.tmpMegabytes() + " MB does not go with SnapStart",
                    "with SnapStart " + most + " MB is the most"));
        }
        if (function.releases().versions().isEmpty()) {
            found.add(new Violation(
                    "releases.versions",
                    "SnapStart works for published versions only, and there is none",
                    "publish a version and call that"));
        }
        return found;
    }
}
