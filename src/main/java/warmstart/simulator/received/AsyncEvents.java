package warmstart.simulator.received;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.base.json.Json;
import warmstart.simulator.async.AsyncService;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.function.Sending;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.message.S3Notification;
import warmstart.simulator.payload.message.SnsNotification;
import warmstart.simulator.payload.service.CodePipelineJob;
import warmstart.simulator.payload.service.EventBridgeEvent;
import warmstart.simulator.trace.TraceRow;

/** What a function gets from a service that does not wait: one object, one message, one event. */
final class AsyncEvents {
    static final int TAG_CHARS = "d41d8cd98f00b204e9800998ecf8427e".length();

    private final Scene scene;

    AsyncEvents(Scene scene) {
        this.scene = scene;
    }

    Json event(AsyncSource source, TraceRow accepted) {
        Ids ids = scene.ids("event " + accepted.subject());
        long at = Scene.epochMillis(accepted.t());
        return switch (service(source)) {
            case CALLER -> source.event().orElse(Json.object().build());
            case S3 -> object(source, accepted, ids);
            case SNS ->
                new SnsNotification(ids.uuid(), Optional.empty(), said(source, accepted.subject()), at, List.of())
                        .event(ids, Scene.HOME, source.name());
            case EVENTBRIDGE ->
                new EventBridgeEvent(
                                "com.example." + source.name(),
                                "Example",
                                source.event().orElse(Json.object().build()),
                                List.of())
                        .at(Scene.HOME, ids, at);
            case SCHEDULE ->
                EventBridgeEvent.scheduled(Scene.HOME, source.name()).at(Scene.HOME, ids, at);
            case SCHEDULER ->
                EventBridgeEvent.scheduler(Scene.HOME, "default", source.name()).at(Scene.HOME, ids, at);
            case CODEPIPELINE -> job(source).event(ids);
        };
    }

    /** The action passes its user parameters; the scenario says nothing of artifacts. */
    private static CodePipelineJob job(AsyncSource source) {
        return new CodePipelineJob(
                Scene.HOME.accountId(),
                source.target().function(),
                source.event().map(AsyncEvents::text).orElse(""),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** What functions send to it tells the service, where the source does not. */
    private AsyncService service(AsyncSource source) {
        if (source.service() != AsyncService.CALLER) {
            return source.service();
        }
        return scene.scenario().functions().stream()
                .flatMap(function -> function.code().sends().stream())
                .filter(sending -> sending.source().equals(source.name()))
                .flatMap(AsyncEvents::named)
                .findFirst()
                .orElse(AsyncService.CALLER);
    }

    private static Stream<AsyncService> named(Sending sending) {
        return switch (sending.service()) {
            case S3 -> Stream.of(AsyncService.S3);
            case SNS -> Stream.of(AsyncService.SNS);
            case EVENTBRIDGE -> Stream.of(AsyncService.EVENTBRIDGE);
            case SQS, DYNAMODB -> Stream.empty();
        };
    }

    private static Json object(AsyncSource source, TraceRow accepted, Ids ids) {
        String said = said(source, accepted.subject());
        S3Notification put = new S3Notification(
                S3Notification.Change.PUT,
                accepted.subject(),
                said.length(),
                ids.hex(TAG_CHARS),
                Optional.empty(),
                Scene.epochMillis(accepted.t()),
                accepted.seq());
        return S3Notification.event(
                ids, Scene.HOME, new S3Notification.Source(source.name(), source.name()), List.of(put));
    }

    private static String said(AsyncSource source, String subject) {
        return source.event().map(AsyncEvents::text).orElse(subject);
    }

    static String text(Json event) {
        return event.asText().orElseGet(event::wire);
    }
}
