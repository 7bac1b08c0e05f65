package warmstart.simulator.codedeploy;

import java.util.List;
import java.util.Optional;
import warmstart.simulator.engine.Engine;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Faults;
import warmstart.simulator.lambda.DeployedFunction;
import warmstart.simulator.release.AliasRules;
import warmstart.simulator.release.PointAlias;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.Entry;
import warmstart.simulator.trace.Rule;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.TraceRow;

/** A deployment at work, from its start through its three lifecycle events to its end. */
final class Shift {
    private static final String BEFORE = "BeforeAllowTraffic";
    private static final String ALLOW = "AllowTraffic";
    private static final String AFTER = "AfterAllowTraffic";

    private final World world;
    private final Engine engine;
    private final Deployment deployment;
    private final DeployedFunction function;
    private final Subject subject;
    private final List<AlarmWatch> alarms;
    private int currentVersion;
    private int perMille;
    private boolean active;
    private long beganMicros;
    private long allowedMicros;
    private long lastRow = TraceRow.NO_CAUSE;

    Shift(World world, Deployment deployment) {
        this.world = world;
        this.engine = world.engine();
        this.deployment = deployment;
        this.function = world.lambda().function(deployment.function());
        this.subject = engine.subject(deployment.id());
        this.alarms = deployment.alarms().stream()
                .map(alarm -> new AlarmWatch(engine, alarm, this::raised))
                .toList();
    }

    void watchAlarms() {
        alarms.forEach(AlarmWatch::begin);
    }

    void begin() {
        active = true;
        beganMicros = engine.now();
        Optional<String> flaw = flaw();
        currentVersion = function.hasAlias(deployment.alias())
                ? function.alias(deployment.alias()).version()
                : 0;
        write(row(DeploymentKind.STARTED, DeploymentRule.SHIFT)
                .and("function", function.name())
                .and("alias", deployment.alias())
                .and("currentVersion", currentVersion)
                .and("targetVersion", deployment.targetVersion())
                .and("config", deployment.config().name()));
        if (flaw.isPresent()) {
            active = false;
            fail("INVALID_LAMBDA_CONFIGURATION", flaw.get(), DeploymentRule.APPSPEC_TARGET);
            return;
        }
        deployment.stopAtMicros().ifPresent(at -> engine.at(Math.max(at, engine.now()), this::stop));
        alarms.stream().filter(AlarmWatch::isRaised).findFirst().ifPresent(alarm -> raised(alarm.lastRow()));
        if (active) {
            hook(BEFORE, deployment.before(), DeploymentRule.HOOK_BEFORE, this::allow);
        }
    }

    private Optional<String> flaw() {
        if (!function.hasAlias(deployment.alias())) {
            return Optional.of(function.name() + " has no alias `" + deployment.alias() + "`");
        }
        Alias alias = function.alias(deployment.alias());
        if (AliasRules.isWeighted(alias)) {
            return Optional.of("the alias `" + alias.name() + "` divides its calls already");
        }
        if (!function.hasVersion(deployment.targetVersion())) {
            return Optional.of(function.name() + " has no version " + deployment.targetVersion());
        }
        return alias.version() == deployment.targetVersion()
                ? Optional.of("version " + alias.version() + " is the current one already")
                : Optional.empty();
    }

    private void hook(String event, Optional<Hook> hook, DeploymentRule rule, Runnable then) {
        if (hook.isEmpty()) {
            write(row(DeploymentKind.EVENT_SKIPPED, rule).and("event", event));
            then.run();
            return;
        }
        Hook asked = hook.get();
        write(row(DeploymentKind.EVENT_STARTED, rule).and("event", event).and("hook", asked.function()));
        long most = world.quotas().release().hookMicrosMax();
        boolean answers = asked.verdict() != Hook.Verdict.NONE && asked.afterMicros() <= most;
        long takes = answers ? asked.afterMicros() : most;
        engine.at(engine.now() + takes, () -> {
            if (active) {
                answered(event, new Answer(asked, answers, takes), rule, then);
            }
        });
    }

    private record Answer(Hook hook, boolean inTime, long tookMicros) {}

    private void answered(String event, Answer answer, DeploymentRule rule, Runnable then) {
        if (answer.inTime && answer.hook.verdict() == Hook.Verdict.SUCCEEDED) {
            write(row(DeploymentKind.EVENT_SUCCEEDED, rule).and("event", event).and("tookMicros", answer.tookMicros));
            then.run();
            return;
        }
        String because = answer.inTime
                ? answer.hook.function() + " reported that the version is not fit"
                : answer.hook.function() + " gave no verdict in time";
        DeploymentRule why = answer.inTime ? rule : DeploymentRule.HOOK_LIMIT;
        write(row(DeploymentKind.EVENT_FAILED, why)
                .and("event", event)
                .and("tookMicros", answer.tookMicros)
                .and("because", because));
        active = false;
        fail("HOOK_EXECUTION_FAILURE", because, why);
        rollBack();
    }

    private void allow() {
        allowedMicros = engine.now();
        write(row(DeploymentKind.EVENT_STARTED, deployment.config().routing().rule())
                .and("event", ALLOW));
        step();
    }

    private void step() {
        if (!active) {
            return;
        }
        perMille = deployment.config().after(perMille);
        boolean all = perMille == Faults.WHOLE_PER_MILLE;
        write(row(DeploymentKind.TRAFFIC_SHIFTED, deployment.config().routing().rule())
                .and("perMille", perMille)
                .and("targetVersion", deployment.targetVersion()));
        Alias alias = all
                ? Alias.of(deployment.alias(), deployment.targetVersion())
                : Alias.of(deployment.alias(), currentVersion).with(deployment.targetVersion(), perMille);
        if (!point(alias)) {
            active = false;
            fail("INVALID_LAMBDA_CONFIGURATION", "Lambda refused to change the alias", DeploymentRule.SHIFT);
        } else if (all) {
            write(row(
                            DeploymentKind.EVENT_SUCCEEDED,
                            deployment.config().routing().rule())
                    .and("event", ALLOW)
                    .and("tookMicros", engine.now() - allowedMicros));
            hook(AFTER, deployment.after(), DeploymentRule.HOOK_AFTER, this::succeed);
        } else {
            engine.at(engine.now() + deployment.config().intervalMicros(), this::step);
        }
    }

    private boolean point(Alias alias) {
        return new PointAlias(engine.now(), function.name(), alias).point(world, lastRow);
    }

    private void succeed() {
        active = false;
        write(row(DeploymentKind.SUCCEEDED, DeploymentRule.SHIFT)
                .and("targetVersion", deployment.targetVersion())
                .and("tookMicros", engine.now() - beganMicros));
    }

    private void fail(String error, String message, DeploymentRule rule) {
        write(row(DeploymentKind.FAILED, rule).and("error", error).and("message", message));
    }

    private void raised(long alarmRow) {
        if (active) {
            active = false;
            lastRow = alarmRow;
            write(row(DeploymentKind.STOPPED, DeploymentRule.ROLL_BACK)
                    .and("error", "ALARM_ACTIVE")
                    .and("message", "an alarm has gone off"));
            rollBack();
        }
    }

    private void stop() {
        if (active) {
            active = false;
            write(row(DeploymentKind.STOPPED, DeploymentRule.STOP)
                    .and("error", "MANUAL_STOP")
                    .and("message", "somebody has stopped it"));
            rollBack();
        }
    }

    /** The alias points to one version again, so the other has a weight of 0 from this moment. */
    private void rollBack() {
        if (!deployment.rollsBack()) {
            return;
        }
        write(row(DeploymentKind.ROLLED_BACK, DeploymentRule.ROLL_BACK).and("currentVersion", currentVersion));
        if (perMille > 0) {
            point(Alias.of(deployment.alias(), currentVersion));
        }
    }

    private Entry row(DeploymentKind kind, Rule rule) {
        return engine.row(kind, subject, lastRow, rule);
    }

    private void write(Entry row) {
        lastRow = row.write();
    }
}
