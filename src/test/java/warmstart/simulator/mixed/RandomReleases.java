package warmstart.simulator.mixed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import warmstart.simulator.codedeploy.Alarm;
import warmstart.simulator.codedeploy.Deployment;
import warmstart.simulator.codedeploy.Hook;
import warmstart.simulator.codedeploy.LambdaDeploymentConfig;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.function.RecursiveLoop;
import warmstart.simulator.release.DeleteProvisioned;
import warmstart.simulator.release.InjectFaults;
import warmstart.simulator.release.PointAlias;
import warmstart.simulator.release.PublishVersion;
import warmstart.simulator.release.PutProvisioned;
import warmstart.simulator.release.SetRecursion;
import warmstart.simulator.release.SetReserved;
import warmstart.simulator.release.UpdateCode;
import warmstart.simulator.scaling.AutoScaling;
import warmstart.simulator.scaling.ScheduledAction;
import warmstart.simulator.scaling.TargetTracking;
import warmstart.simulator.scenario.Change;

/** Random things that are done to functions in the middle of a run; some of them the service refuses. */
final class RandomReleases {
    private final Draw draw;
    private final List<FunctionConfig> functions;
    private final RandomFunctions maker;

    RandomReleases(Draw draw, List<FunctionConfig> functions, RandomFunctions maker) {
        this.draw = draw;
        this.functions = functions;
        this.maker = maker;
    }

    /** One thing; its number makes its name unique. */
    Change change(int number) {
        long at = draw.moment();
        FunctionConfig function = draw.of(functions);
        String name = function.name();
        return switch (draw.below(14)) {
            case 0 -> new UpdateCode(at, name, maker.code(function.code().timeoutMicros()));
            case 1, 2 -> new PublishVersion(at, name);
            case 3, 4 -> new PointAlias(at, name, alias());
            case 5 ->
                new SetReserved(at, name, draw.oneIn(3) ? OptionalLong.empty() : OptionalLong.of(draw.between(0, 30)));
            case 6, 7 -> new PutProvisioned(at, name, new Provisioned(qualifier(), draw.between(0, 12)));
            case 8 -> new DeleteProvisioned(at, name, qualifier());
            case 9 -> {
                long until = at + 1 + draw.between(0, Micros.ofSeconds(300));
                yield new InjectFaults(at, until, name, draw.of(List.of("1", "2", "live", "$LATEST")), maker.faults());
            }
            case 10 -> new SetRecursion(at, name, draw.of(List.of(RecursiveLoop.values())));
            case 11, 12 -> scaling(at, name);
            default -> deployment("d" + number, at, name);
        };
    }

    private String qualifier() {
        return draw.of(List.of("live", "1", "2", "beta", "$LATEST"));
    }

    private Alias alias() {
        Alias alias = Alias.of(draw.oneIn(5) ? "beta" : "live", draw.between(1, 3));
        return draw.oneIn(2) ? alias.with(draw.between(1, 2), draw.between(0, 1_000)) : alias;
    }

    private AutoScaling scaling(long at, String function) {
        long least = draw.between(0, 2);
        long most = Math.max(1, least + draw.between(0, 10));
        TargetTracking tracking = new TargetTracking(
                draw.between(100, 900),
                draw.of(List.of(TargetTracking.Statistic.values())),
                Micros.ofSeconds(draw.between(0, 120)),
                Micros.ofSeconds(draw.between(0, 120)));
        long every = draw.oneIn(4) ? Micros.PER_MINUTE * (1 + draw.below(30)) : 0;
        return new AutoScaling(
                at,
                new FunctionTarget(function, "live"),
                least,
                most,
                draw.oneIn(4) ? Optional.empty() : Optional.of(tracking),
                draw.oneIn(2) ? List.of() : List.of(new ScheduledAction(draw.moment(), every, 1, most)));
    }

    private Deployment deployment(String id, long at, String function) {
        LambdaDeploymentConfig config = draw.oneIn(4)
                ? LambdaDeploymentConfig.canary("own", draw.between(1, 1_000), draw.between(0, Micros.PER_MINUTE))
                : draw.of(LambdaDeploymentConfig.predefined());
        Alarm alarm = new Alarm(
                id + "-alarm",
                function,
                draw.oneIn(2) ? OptionalInt.empty() : OptionalInt.of(2),
                draw.of(List.of(Alarm.Metric.values())),
                Micros.PER_MINUTE,
                2,
                1 + draw.below(2),
                draw.between(0, 3),
                draw.of(List.of(Alarm.Missing.values())));
        Deployment plain = Deployment.of(id, at, function, "live", new Deployment.Traffic(draw.between(1, 3), config));
        Deployment full = plain.with(hook(), hook()).with(draw.oneIn(2) ? List.of() : List.of(alarm));
        Deployment held = draw.oneIn(6) ? full.stoppedAt(at + draw.moment()) : full;
        return draw.oneIn(6) ? held.withoutRollback() : held;
    }

    private Optional<Hook> hook() {
        return draw.oneIn(3)
                ? Optional.of(new Hook("h", draw.of(List.of(Hook.Verdict.values())), draw.moment()))
                : Optional.empty();
    }
}
