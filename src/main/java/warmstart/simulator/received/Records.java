package warmstart.simulator.received;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.payload.outcome.DestinationRecord;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.response.Status;
import warmstart.simulator.trace.TraceRow;

/** What a function gets that is the destination of another: a record of how the other one fared. */
final class Records {
    private static final String LATEST = "$LATEST";

    private final Scene scene;

    Records(Scene scene) {
        this.scene = scene;
    }

    /**
     * The record that led to an event.
     *
     * @param delivered the row that tells that it was delivered
     * @param sent the event that the other function had
     */
    Json event(TraceRow delivered, Json sent) {
        String other = delivered.subject();
        String condition = delivered.numbers().text("condition");
        List<TraceRow> started = scene.rows(LambdaKind.INVOCATION_STARTED, other);
        return new DestinationRecord(
                        scene.requestId(other),
                        Scene.HOME.function(functionOf(other), LATEST),
                        condition(condition),
                        started.size(),
                        sent,
                        started.isEmpty() ? Optional.empty() : Optional.of(response(other, started)),
                        Scene.epochMillis(delivered.t()))
                .json();
    }

    private String functionOf(String invocation) {
        return scene.first(LambdaKind.EVENT_ACCEPTED, invocation)
                .orElseThrow()
                .numbers()
                .text("function");
    }

    /** A stopped loop is told as exhausted tries: the form knows no other word for it. */
    private static DestinationRecord.Condition condition(String word) {
        return Arrays.stream(DestinationRecord.Condition.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(DestinationRecord.Condition.RETRIES_EXHAUSTED);
    }

    private DestinationRecord.Response response(String invocation, List<TraceRow> started) {
        TraceRow last = started.get(started.size() - 1);
        String version =
                last.numbers().has("version") ? Long.toString(last.numbers().number("version")) : LATEST;
        Optional<String> error = scene.trace().rows().stream()
                .filter(row -> row.subject().equals(invocation)
                        && (row.kind() == LambdaKind.INVOCATION_FAILED || row.kind() == LambdaKind.INVOCATION_TIMED_OUT)
                        && row.numbers().number("attempt") == started.size())
                .map(row -> row.numbers().text("error"))
                .findFirst();
        Json payload = error.<Json>map(
                        name -> new FunctionAnswer.Failure(name, name, Optional.empty(), Optional.empty()).payload())
                .orElse(Json.none());
        return new DestinationRecord.Response(Status.OK, version, error.map(name -> "Unhandled"), payload);
    }
}
