package warmstart.simulator;

import java.util.List;
import java.util.stream.Stream;
import warmstart.simulator.call.CallRule;
import warmstart.simulator.codedeploy.DeploymentRule;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.lambda.network.NetworkRule;
import warmstart.simulator.release.ReleaseRule;
import warmstart.simulator.response.AnswerRule;
import warmstart.simulator.scaling.ScalingRule;
import warmstart.simulator.sources.bucket.rows.BucketRule;
import warmstart.simulator.sources.sqs.rows.SqsRule;
import warmstart.simulator.sources.stream.config.StreamRule;
import warmstart.simulator.trace.Rule;

/** All rules that rows of the model can rest on, of all wings. Each documented one is a fact of the register. */
public final class ModelRules {
    private ModelRules() {}

    /** The rules, wing by wing. */
    public static List<Rule> all() {
        return Stream.<Rule[]>of(
                        LambdaRule.values(),
                        NetworkRule.values(),
                        CallRule.values(),
                        AnswerRule.values(),
                        ReleaseRule.values(),
                        ScalingRule.values(),
                        DeploymentRule.values(),
                        SqsRule.values(),
                        BucketRule.values(),
                        StreamRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
