package warmstart.content.scenario.part;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import warmstart.content.json.JsonFields;
import warmstart.content.json.Shape;
import warmstart.simulator.codedeploy.Alarm;
import warmstart.simulator.codedeploy.Deployment;
import warmstart.simulator.codedeploy.Hook;
import warmstart.simulator.codedeploy.LambdaDeploymentConfig;
import warmstart.simulator.scenario.Change;

/**
 * Deployments by CodeDeploy: {@code {"at": "1 min", "change": "deploy", "function": "orders", "alias": "live",
 * "version": 2, "config": "LambdaCanary10Percent5Minutes", "alarms": [{"errorsAbove": 0, "period": "1 min"}],
 * "before": {"function": "test-orders", "verdict": "failed", "after": "2 s"}}}.
 */
final class DeploymentShapes {
    private static final int VERSIONS_MAX = 10_000;
    private static final int COUNT_MAX = 1_000_000;

    private DeploymentShapes() {}

    static Supplier<Change> deployment(JsonFields fields, Optional<Long> at) {
        Optional<String> function = ChangeShapes.function(fields);
        Optional<String> alias = fields.need("alias", FactShapes.name());
        Optional<Integer> version = fields.need("version", Shape.whole(1, VERSIONS_MAX));
        Optional<LambdaDeploymentConfig> config = config(fields);
        Optional<Hook> before = fields.maybe("before", hook());
        Optional<Hook> after = fields.maybe("after", hook());
        List<Alarm> alarms = fields.list("alarms", alarm(function.orElse("")));
        Optional<Long> stop = fields.maybe("stopAt", FactShapes.span());
        Optional<Boolean> rollsBack = fields.maybe("rollsBack", Shape.flag());
        return () -> new Deployment(
                "d-" + function.orElseThrow() + "-" + version.orElseThrow(),
                at.orElseThrow(),
                function.orElseThrow(),
                alias.orElseThrow(),
                version.orElseThrow(),
                config.orElseThrow(),
                before,
                after,
                alarms,
                stop.map(OptionalLong::of).orElse(OptionalLong.empty()),
                rollsBack.orElse(true));
    }

    private static Optional<LambdaDeploymentConfig> config(JsonFields fields) {
        Optional<String> name = fields.need("config", Shape.text());
        name.ifPresent(text -> LambdaDeploymentConfig.check("config", text)
                .forEach(refused -> fields.error("config", refused.message(), refused.hint())));
        return name.flatMap(LambdaDeploymentConfig::named);
    }

    private static Shape<Hook> hook() {
        return Shape.object(fields -> {
            Optional<String> function = fields.need("function", FactShapes.name());
            Optional<Hook.Verdict> verdict = fields.need("verdict", Shape.word(Hook.Verdict.class));
            Optional<Long> after = fields.maybe("after", FactShapes.span());
            return () -> new Hook(function.orElseThrow(), verdict.orElseThrow(), after.orElse(0L));
        });
    }

    /** An alarm on more than so many errors in a period. */
    private static Shape<Alarm> alarm(String function) {
        return Shape.object(fields -> {
            Optional<String> name = fields.maybe("name", FactShapes.name());
            Optional<Integer> errors = fields.need("errorsAbove", Shape.whole(0, COUNT_MAX));
            Optional<Long> period =
                    fields.need("period", FactShapes.span(span -> span > 0, "a period takes time", "write more"));
            return () -> Alarm.onErrors(
                    name.orElse(function + "-errors"), function, period.orElseThrow(), errors.orElseThrow());
        });
    }
}
