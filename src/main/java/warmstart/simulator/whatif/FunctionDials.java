package warmstart.simulator.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import warmstart.iam.Role;
import warmstart.iam.lambda.RoleUse;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.AsyncConfig;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.quota.Range;
import warmstart.simulator.scenario.Scenario;

/** What can be turned at a function. */
final class FunctionDials {
    private final Scenario scenario;
    private final Edits edits;

    FunctionDials(Scenario scenario) {
        this.scenario = scenario;
        this.edits = new Edits(scenario);
    }

    List<Dial> of(FunctionConfig f) {
        List<Dial> dials = new ArrayList<>();
        dials.add(retries(f));
        dials.add(age(f));
        dials.add(timeout(f));
        dials.add(memory(f));
        dials.addAll(reservation(f));
        dials.addAll(outlets(f));
        return dials;
    }

    private Dial retries(FunctionConfig f) {
        return new Dial.Slider(
                "the retry attempts of " + f.name(),
                f.async().retryAttempts(),
                scenario.quotas().async().retries(),
                1,
                Long::toString,
                number -> edits.function(
                        f, Edits.with(f, new AsyncConfig((int) number, f.async().eventAgeMaxMicros()))));
    }

    private Dial age(FunctionConfig f) {
        return new Dial.Slider(
                "the maximum event age of " + f.name(),
                f.async().eventAgeMaxMicros(),
                scenario.quotas().async().eventAgeMicros(),
                Micros.PER_SECOND,
                Micros::words,
                micros -> edits.function(
                        f, Edits.with(f, new AsyncConfig(f.async().retryAttempts(), micros))));
    }

    private Dial timeout(FunctionConfig f) {
        return new Dial.Slider(
                "the timeout of " + f.name(),
                f.code().timeoutMicros(),
                scenario.quotas().function().timeoutMicros(),
                Micros.PER_SECOND,
                Micros::words,
                micros -> edits.function(f, Edits.with(f, Edits.withTimeout(f.code(), micros))));
    }

    private Dial memory(FunctionConfig f) {
        return new Dial.Slider(
                "the memory of " + f.name(),
                f.compute().memoryMegabytes(),
                scenario.quotas().function().memoryMegabytes(),
                1,
                megabytes -> megabytes + " MB",
                megabytes -> edits.function(f, Edits.withMemory(f, megabytes)));
    }

    private List<Dial> reservation(FunctionConfig f) {
        if (f.reservedConcurrency().isEmpty()) {
            return List.of();
        }
        long now = f.reservedConcurrency().getAsLong();
        long free = scenario.unreservedConcurrency()
                - scenario.quotas().concurrency().alwaysUnreserved();
        long least = f.releases().provisionedTotal();
        return List.of(
                new Dial.Slider(
                        "the reserved concurrency of " + f.name(),
                        now,
                        new Range(Math.min(least, now), now + Math.max(0, free), now),
                        1,
                        Long::toString,
                        places -> edits.function(f, Edits.withReserved(f, OptionalLong.of(places)))),
                new Dial.Switch(
                        "remove the reservation of " + f.name(),
                        edits.function(f, Edits.withReserved(f, OptionalLong.empty()))));
    }

    private List<Dial> outlets(FunctionConfig f) {
        List<Dial> dials = new ArrayList<>();
        for (Outlet outlet : f.outlets()) {
            if (!mayDeliver(f.role(), outlet.target())) {
                dials.add(new Dial.Switch(
                        "let " + f.role().name() + " deliver to "
                                + outlet.target().name(),
                        edits.function(
                                f,
                                Edits.copy(f)
                                        .role(allowing(f.role(), outlet.target()))
                                        .build())));
            }
        }
        boolean keeps = f.outlets().stream().anyMatch(outlet -> outlet.use() != Outlet.Use.ON_SUCCESS);
        if (!keeps) {
            dials.add(withFailureTarget(f, Outlet.Use.DEAD_LETTER_QUEUE));
            dials.add(withFailureTarget(f, Outlet.Use.ON_FAILURE));
        }
        return dials;
    }

    private Dial withFailureTarget(FunctionConfig f, Outlet.Use use) {
        String name = f.name() + "-failures";
        Target target = new Target(TargetKind.SQS, name, "arn:aws:sqs:us-east-1:111122223333:" + name);
        List<Outlet> outlets = new ArrayList<>(f.outlets());
        outlets.add(new Outlet(use, target));
        FunctionConfig changed =
                Edits.copy(f).outlets(outlets).role(allowing(f.role(), target)).build();
        return new Dial.Switch(
                "give " + f.name() + " a queue as its " + use.words() + ", and its role the permission",
                edits.function(f, changed));
    }

    private static boolean mayDeliver(Role role, Target target) {
        return target.kind().callsTo(target.arn()).stream()
                .allMatch(call -> RoleUse.decide(role, call).allowed());
    }

    private static Role allowing(Role role, Target target) {
        return Edits.allowing(role, "deliver-to-" + target.name(), target.kind().callsTo(target.arn()));
    }
}
