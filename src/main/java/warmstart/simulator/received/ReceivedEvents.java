package warmstart.simulator.received;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import warmstart.base.json.Json;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.call.Caller;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.outcome.InvocationContext;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.bucket.BucketSource;
import warmstart.simulator.sources.sqs.SqsSource;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Shows what functions were handed in a run, by the names of the trace: a call {@code shop-1}, an event {@code uploads-4},
 * a batch {@code orders-batch-1}; a message or record stands for the latest batch it was in.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html">Invoking Lambda with events from other
 *     AWS services</a>
 */
public final class ReceivedEvents {
    private final Scene scene;

    /** Of this run. */
    public ReceivedEvents(Scenario scenario, Trace trace) {
        this.scene = new Scene(scenario, trace);
    }

    /** What the function got; empty when nothing of this name was ever meant for a function. */
    public Optional<ReceivedEvent> of(String name) {
        return batchOf(name).or(() -> handed(name));
    }

    private Optional<ReceivedEvent> batchOf(String name) {
        List<TraceRow> rows = scene.trace().rows().stream()
                .filter(row -> row.subject().equals(name) && row.numbers().has("batch"))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : handed(rows.get(rows.size() - 1).numbers().text("batch"));
    }

    private Optional<ReceivedEvent> handed(String name) {
        return scene.trace().rows().stream()
                .filter(row -> row.subject().equals(name))
                .map(this::handed)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<ReceivedEvent> handed(TraceRow row) {
        if (row.kind() == CallKind.CALL_MADE) {
            return source(Caller.class, row.numbers().text("source"))
                    .map(caller -> received(row, caller.target(), new CallEvents(scene).event(caller, row)));
        }
        if (row.kind() == LambdaKind.EVENT_ACCEPTED) {
            return accepted(row);
        }
        if (row.kind() == SqsKind.BATCH_FORMED) {
            return source(SqsSource.class, row.numbers().text("mapping"))
                    .map(queue -> received(row, queue.target(), new QueueEvents(scene).event(queue, row)));
        }
        StreamEvents events = new StreamEvents(scene);
        if (row.kind() == StreamKind.BATCH_FORMED) {
            return streamed(row, (stream, mapping) -> events.event(stream, mapping, row));
        }
        return row.kind() == StreamKind.BATCH_SENT && row.numbers().has("final")
                ? streamed(row, (stream, mapping) -> events.closing(stream, row))
                : Optional.empty();
    }

    private Optional<ReceivedEvent> accepted(TraceRow row) {
        String from = row.numbers().text("source");
        Optional<AsyncSource> source = source(AsyncSource.class, from);
        if (source.isPresent()) {
            return source.map(known -> received(row, known.target(), new AsyncEvents(scene).event(known, row)));
        }
        Optional<BucketSource> bucket = source(BucketSource.class, from);
        if (bucket.isPresent()) {
            return bucket.map(known -> received(row, known.target(), new BucketEvents(scene).event(known, row)));
        }
        FunctionTarget target = FunctionTarget.parse(row.numbers().text("function"));
        TraceRow delivered = scene.trace().row(row.cause());
        return of(delivered.subject())
                .map(sent -> received(row, target, new Records(scene).event(delivered, sent.event())));
    }

    private Optional<ReceivedEvent> streamed(TraceRow row, BiFunction<StreamSource, StreamMapping, Json> event) {
        return sources(StreamSource.class)
                .flatMap(stream -> stream.mappings().stream()
                        .filter(mapping -> mapping.name().equals(row.numbers().text("mapping")))
                        .map(mapping -> received(row, mapping.target(), event.apply(stream, mapping))))
                .findFirst();
    }

    private ReceivedEvent received(TraceRow row, FunctionTarget target, Json event) {
        Optional<InvocationContext> context =
                scene.last(LambdaKind.INVOCATION_STARTED, row.subject()).map(started -> context(target, started));
        return new ReceivedEvent(row.subject(), event, context);
    }

    private InvocationContext context(FunctionTarget target, TraceRow started) {
        FunctionConfig function = scene.scenario().function(target.function());
        String version = started.numbers().has("version")
                ? Long.toString(started.numbers().number("version"))
                : "$LATEST";
        long deadlineMicros = started.t() + function.code().timeoutMicros();
        Ids environment = scene.ids("environment " + started.numbers().text("environment"));
        String log = InvocationContext.logStream(environment, version, Scene.epochMillis(started.t()));
        InvocationContext.Function runs = new InvocationContext.Function(
                Scene.HOME,
                function.name(),
                target.isLatest() ? "" : target.qualifier(),
                version,
                Math.toIntExact(function.compute().memoryMegabytes()));
        return InvocationContext.of(
                runs,
                scene.requestId(started.subject()),
                log,
                Scene.epochMillis(deadlineMicros),
                scene.ids("trace " + started.subject() + Micros.words(started.t())));
    }

    private <T extends EventSource> Optional<T> source(Class<T> type, String name) {
        return sources(type).filter(source -> source.name().equals(name)).findFirst();
    }

    private <T extends EventSource> Stream<T> sources(Class<T> type) {
        return scene.scenario().sources().stream().filter(type::isInstance).map(type::cast);
    }
}
