package warmstart.simulator.whatif;

import java.util.ArrayList;
import java.util.List;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.lambda.RoleUse;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Target;
import warmstart.simulator.function.TargetKind;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.StreamMapping;

/** What the role behind a mapping may lack: to read its stream, or to send reports; and whom the mapping reports to. */
final class StreamGrants {
    private final Scenario scenario;

    StreamGrants(Scenario scenario) {
        this.scenario = scenario;
    }

    List<Dial> of(StreamSource source, StreamMapping mapping) {
        FunctionConfig function = scenario.function(mapping.target().function());
        List<AuthorizationRequest> reading =
                source.stream().service().callsToRead(source.stream().arn());
        List<Dial> dials = new ArrayList<>();
        if (lacks(function, reading)) {
            dials.add(new Dial.Switch(
                    "let " + function.role().name() + " read " + source.name(),
                    granting(scenario, function, "read-" + source.name(), reading)));
        }
        mapping.onFailure().ifPresent(target -> {
            if (lacks(function, target.kind().callsTo(target.arn()))) {
                dials.add(new Dial.Switch(
                        "let " + function.role().name() + " deliver to " + target.name(),
                        delivering(scenario, function, target)));
            }
        });
        if (mapping.onFailure().isEmpty()) {
            dials.add(withDestination(source, mapping, function));
        }
        return dials;
    }

    private Dial withDestination(StreamSource source, StreamMapping mapping, FunctionConfig function) {
        String name = mapping.name() + "-failures";
        Target target = new Target(TargetKind.SQS, name, "arn:aws:sqs:us-east-1:111122223333:" + name);
        Scenario reporting =
                new Edits(scenario).source(source, Edits.with(source, mapping, mapping.reportingTo(target)));
        return new Dial.Switch(
                "give " + mapping.name() + " a queue as its on-failure destination, and the role of " + function.name()
                        + " the permission",
                delivering(reporting, function, target));
    }

    private static boolean lacks(FunctionConfig function, List<AuthorizationRequest> calls) {
        return calls.stream()
                .anyMatch(call -> !RoleUse.decide(function.role(), call).allowed());
    }

    private static Scenario delivering(Scenario scenario, FunctionConfig function, Target target) {
        return granting(
                scenario, function, "deliver-to-" + target.name(), target.kind().callsTo(target.arn()));
    }

    private static Scenario granting(
            Scenario scenario, FunctionConfig function, String name, List<AuthorizationRequest> calls) {
        return new Edits(scenario)
                .function(
                        function,
                        Edits.copy(function)
                                .role(Edits.allowing(function.role(), name, calls))
                                .build());
    }
}
