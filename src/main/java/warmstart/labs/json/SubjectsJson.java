package warmstart.labs.json;

import java.util.OptionalLong;
import warmstart.labs.LabRun;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Outlet;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.trace.JsonWriter;
import warmstart.simulator.trace.TraceRow;

/** What stands on the stage: sources, functions with their limits, outlets, environments, events. */
final class SubjectsJson {
    private SubjectsJson() {}

    static void write(LabRun run, JsonWriter json) {
        json.beginArray();
        run.scenario().sources().forEach(source -> source(source, json));
        run.scenario().functions().forEach(function -> function(run, function, json));
        for (TraceRow row : run.trace().rows()) {
            if (row.kind() == LambdaKind.ENVIRONMENT_INIT_STARTED) {
                begin(row.subject(), "environment", json);
                json.key("function")
                        .value(row.subject().substring(0, row.subject().lastIndexOf('#')));
                json.endObject();
            } else if (row.kind() == LambdaKind.EVENT_ACCEPTED) {
                begin(row.subject(), "event", json);
                json.key("source").value(row.numbers().text("source"));
                json.key("function").value(row.numbers().text("function"));
                json.endObject();
            }
        }
        json.endArray();
    }

    private static void source(EventSource source, JsonWriter json) {
        begin(source.name(), "source", json);
        json.key("function").value(source.target().function()).endObject();
    }

    private static void function(LabRun run, FunctionConfig function, JsonWriter json) {
        begin(function.name(), "function", json);
        OptionalLong reserved = function.reservedConcurrency();
        json.key("limit").value(run.scenario().limitOf(function));
        json.key("reserved").value(reserved.isPresent());
        json.key("initMicros").value(function.code().initMicros());
        json.key("durationMicros").value(function.code().durationMicros());
        json.key("timeoutMicros").value(function.code().timeoutMicros());
        json.key("role").value(function.role().name());
        json.key("policies").value(function.role().policyNames());
        json.endObject();
        function.outlets().forEach(outlet -> outlet(function, outlet, json));
    }

    private static void outlet(FunctionConfig function, Outlet outlet, JsonWriter json) {
        begin(outlet.target().name(), "outlet", json);
        json.key("function").value(function.name());
        json.key("use")
                .value(outlet.use().word())
                .key("label")
                .value(outlet.use().words());
        json.key("service").value(outlet.target().kind().service());
        json.endObject();
    }

    private static void begin(String id, String type, JsonWriter json) {
        json.beginObject().key("id").value(id).key("type").value(type);
    }
}
