package warmstart.content.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.codedeploy.DeploymentKind;
import warmstart.simulator.lambda.EnvironmentKind;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.network.NetworkKind;
import warmstart.simulator.release.ReleaseKind;
import warmstart.simulator.scaling.ScalingKind;
import warmstart.simulator.scenario.ChainKind;
import warmstart.simulator.sources.bucket.rows.BucketKind;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Kind;

/** All that can happen in a run, as the trace writes it. */
final class Kinds {
    private Kinds() {}

    /** {@code EventAccepted}, {@code InvocationStarted}, … */
    static List<String> words() {
        List<Kind> kinds = new ArrayList<>();
        kinds.addAll(Arrays.asList(LambdaKind.values()));
        kinds.addAll(Arrays.asList(EnvironmentKind.values()));
        kinds.addAll(Arrays.asList(NetworkKind.values()));
        kinds.addAll(Arrays.asList(ChainKind.values()));
        kinds.addAll(Arrays.asList(CallKind.values()));
        kinds.addAll(Arrays.asList(BucketKind.values()));
        kinds.addAll(Arrays.asList(SqsKind.values()));
        kinds.addAll(Arrays.asList(ReleaseKind.values()));
        kinds.addAll(Arrays.asList(DeploymentKind.values()));
        kinds.addAll(Arrays.asList(ScalingKind.values()));
        kinds.addAll(Arrays.asList(StreamKind.values()));
        return kinds.stream().map(Kind::word).toList();
    }
}
