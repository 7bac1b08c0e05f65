package warmstart.simulator.payload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.Rng;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.simulator.payload.http.AlbEvent;
import warmstart.simulator.payload.http.Api;
import warmstart.simulator.payload.http.CloudFrontEvent;
import warmstart.simulator.payload.http.FunctionUrlEvent;
import warmstart.simulator.payload.http.HttpApiEvent;
import warmstart.simulator.payload.http.HttpRequest;
import warmstart.simulator.payload.http.NameValue;
import warmstart.simulator.payload.http.RestApiEvent;
import warmstart.simulator.payload.http.WebSocketEvent;
import warmstart.simulator.payload.identity.LexEvent;
import warmstart.simulator.payload.identity.SyncEvent;
import warmstart.simulator.payload.identity.UserPoolEvent;
import warmstart.simulator.payload.identity.UserPoolTrigger;
import warmstart.simulator.payload.message.S3BatchTask;
import warmstart.simulator.payload.message.S3Notification;
import warmstart.simulator.payload.message.SnsNotification;
import warmstart.simulator.payload.message.SqsAttribute;
import warmstart.simulator.payload.message.SqsMessage;
import warmstart.simulator.payload.outcome.DeadLetter;
import warmstart.simulator.payload.outcome.DestinationRecord;
import warmstart.simulator.payload.outcome.FailedBatch;
import warmstart.simulator.payload.outcome.InvocationContext;
import warmstart.simulator.payload.service.CodeCommitEvent;
import warmstart.simulator.payload.service.CodePipelineJob;
import warmstart.simulator.payload.service.ConfigRuleEvent;
import warmstart.simulator.payload.service.DeviceEvents;
import warmstart.simulator.payload.service.EventBridgeEvent;
import warmstart.simulator.payload.service.LogsEvent;
import warmstart.simulator.payload.service.SesEvent;
import warmstart.simulator.payload.service.StepFunctionsTask;
import warmstart.simulator.payload.stream.DynamoDbChange;
import warmstart.simulator.payload.stream.FirehoseRecord;
import warmstart.simulator.payload.stream.KinesisRecord;
import warmstart.simulator.payload.stream.TumblingWindow;

/** One event of each kind, by the name of its shape. */
final class Samples {
    /** 2026-01-31T08:15:30.250Z. */
    static final long AT = 1_769_847_330_250L;

    static final Place PLACE = new Place("eu-central-1", "111122223333");
    static final String STREAM = PLACE.arn("dynamodb", "table/orders/stream/2026-01-01T00:00:00.000");

    private final Ids ids;
    private final Map<String, Json> all = new LinkedHashMap<>();

    private Samples(long seed) {
        this.ids = new Ids(new Rng(seed));
        messages();
        streams();
        web();
        services();
        people();
        outcomes();
    }

    static Map<String, Json> of(long seed) {
        return new Samples(seed).all;
    }

    static final HttpRequest REQUEST = new HttpRequest(
            "POST",
            "/orders/7",
            List.of(new NameValue("q", "a b"), new NameValue("q", "c&d"), new NameValue("r", "1")),
            List.of(
                    new NameValue("Accept", "text/html"),
                    new NameValue("Accept", "application/json"),
                    new NameValue("User-Agent", "curl/8.5.0"),
                    new NameValue("Cookie", "a=1; b=2")),
            Optional.of("{\"n\":1}"),
            false,
            "203.0.113.9");

    private void messages() {
        SqsMessage message = SqsMessage.standard(ids, "AIDAEXAMPLE", "hello", AT);
        all.put("sqs standard", SqsMessage.event(PLACE, "orders", List.of(message, message.receivedAgain(ids))));
        all.put("sqs fifo", SqsMessage.event(PLACE, "orders.fifo", List.of(message.inGroup("g", "d", 7))));
        List<SqsAttribute> attributes =
                List.of(new SqsAttribute("colour", "String", "red"), new SqsAttribute("bytes", "Binary", "AAE="));
        all.put("sqs attributes", SqsMessage.event(PLACE, "orders", List.of(message.with(attributes))));
        all.put(
                "sns",
                new SnsNotification(ids.uuid(), Optional.empty(), "hello", AT, attributes).event(ids, PLACE, "news"));
        S3Notification.Source bucket = new S3Notification.Source("photos", "thumbnails");
        all.put(
                "s3 put",
                S3Notification.event(
                        ids,
                        PLACE,
                        bucket,
                        List.of(
                                change(S3Notification.Change.PUT, ids.hex(32)),
                                change(S3Notification.Change.MULTIPART, ids.hex(32) + "-3"))));
        all.put(
                "s3 delete",
                S3Notification.event(ids, PLACE, bucket, List.of(change(S3Notification.Change.DELETE, ""))));
        S3BatchTask task =
                new S3BatchTask(ids.base64(24), ids.uuid(), ids.base64(20), "photos", "a.jpg", Optional.empty());
        all.put("s3 batch 1", task.eventVersion1());
        all.put("s3 batch 2", task.eventVersion2(Map.of("k", "v")));
    }

    private static S3Notification change(S3Notification.Change change, String tag) {
        return new S3Notification(change, "in/my photo.jpg", 2048, tag, Optional.of("v1"), AT, 99);
    }

    private void streams() {
        KinesisRecord record = new KinesisRecord("p", "{\"a\":1}", AT, 6, 0);
        JsonObject batch = KinesisRecord.event(
                PLACE,
                "clicks",
                PLACE.globalArn("iam", "role/worker"),
                List.of(record, new KinesisRecord("p", "x", AT, 6, 1)));
        all.put("kinesis", batch);
        JsonObject keys = Json.object().put("Id", Json.object().put("N", "101")).build();
        JsonObject item =
                keys.with("Message", Json.object().put("S", "New item!").build());
        DynamoDbChange insert = new DynamoDbChange(keys, Optional.empty(), Optional.of(item), AT, 0, false);
        DynamoDbChange expiry = new DynamoDbChange(keys, Optional.of(item), Optional.empty(), AT, 1, true);
        all.put(
                "dynamodb",
                DynamoDbChange.event(PLACE, STREAM, DynamoDbChange.View.NEW_AND_OLD_IMAGES, List.of(insert, expiry)));
        all.put(
                "window",
                new TumblingWindow(AT, AT + 60_000, Json.object().build(), record.shardId(), STREAM, false, false)
                        .around(batch));
        all.put(
                "firehose",
                FirehoseRecord.event(ids, PLACE, "lake", Optional.empty(), List.of(FirehoseRecord.direct("x", AT, 0))));
        all.put(
                "firehose from kinesis",
                FirehoseRecord.event(
                        ids,
                        PLACE,
                        "lake",
                        Optional.of(PLACE.arn("kinesis", "stream/clicks")),
                        List.of(FirehoseRecord.read(record))));
    }

    private void web() {
        String targets = PLACE.arn("elasticloadbalancing", "targetgroup/shop/0123456789abcdef");
        all.put("alb", new AlbEvent(targets, true, false).of(REQUEST, ids, AT));
        all.put("alb multi", new AlbEvent(targets, true, true).of(REQUEST, ids, AT));
        Api api = new Api(PLACE, "a1b2c3d4e5", "prod");
        List<NameValue> path = List.of(new NameValue("id", "7"));
        all.put("rest", new RestApiEvent(api, "/orders/{id}", "x1y2z3", path, List.of()).of(REQUEST, ids, AT));
        all.put(
                "http",
                new HttpApiEvent(
                                api,
                                "POST /orders/{id}",
                                path,
                                List.of(),
                                Optional.of(HttpApiEvent.jwt(path, List.of("read"))))
                        .of(REQUEST, ids, AT));
        all.put(
                "url",
                new FunctionUrlEvent(
                                PLACE,
                                "abcdef",
                                Optional.of(new FunctionUrlEvent.Caller(
                                        "111122223333", PLACE.globalArn("iam", "user/ann"))))
                        .of(REQUEST, ids, AT));
        WebSocketEvent socket = new WebSocketEvent(api, WebSocketEvent.connectionId(ids), AT, "203.0.113.9");
        all.put("websocket connect", socket.connect(REQUEST, ids, AT));
        all.put("websocket message", socket.message("$default", "hi", ids, AT + 5));
        all.put("websocket disconnect", socket.disconnect(1001, "", ids, AT + 9));
        CloudFrontEvent edge = new CloudFrontEvent("d111111abcdef8.cloudfront.net", "E2EXAMPLE", true);
        all.put("cloudfront viewer request", edge.viewerRequest(REQUEST, ids));
        CloudFrontEvent bodiless = new CloudFrontEvent("d111111abcdef8.cloudfront.net", "E2EXAMPLE", false);
        CloudFrontEvent.Answer answer = new CloudFrontEvent.Answer(200, "OK", List.of(new NameValue("Server", "x")));
        all.put(
                "cloudfront origin response",
                bodiless.originResponse(
                        REQUEST, new CloudFrontEvent.Origin("shop.s3.eu-central-1.amazonaws.com", true), answer, ids));
    }

    private void services() {
        all.put("eventbridge", EventBridgeEvent.scheduled(PLACE, "nightly").at(PLACE, ids, AT));
        all.put(
                "scheduler",
                EventBridgeEvent.scheduler(PLACE, "default", "nightly").at(PLACE, ids, AT));
        LogsEvent logs = new LogsEvent(
                "111122223333",
                "/aws/lambda/orders",
                "s",
                List.of("errors"),
                List.of(new LogsEvent.Line(AT, "ERROR x")));
        all.put("logs", logs.event(ids));
        all.put("logs content", logs.content(ids));
        CodePipelineJob.Artifact in = new CodePipelineJob.Artifact("src", "b", "k.zip", Optional.of("r1"));
        CodePipelineJob.Artifact out = new CodePipelineJob.Artifact("out", "b", "o.zip", Optional.empty());
        all.put(
                "codepipeline",
                new CodePipelineJob("111122223333", "deploy", "x", List.of(in), List.of(out), Optional.empty())
                        .event(ids));
        all.put(
                "codecommit",
                new CodeCommitEvent("shop", "main", "t", "c", PLACE.globalArn("iam", "user/ann")).at(PLACE, ids, AT));
        ConfigRuleEvent rule = new ConfigRuleEvent(
                "tags",
                PLACE.globalArn("iam", "role/config"),
                Json.object().put("tag", "owner").build());
        all.put("config", rule.changed(PLACE, ids, "AWS::EC2::Instance", "i-0123456789abcdef0", AT));
        all.put(
                "ses",
                new SesEvent("ann@example.com", "shop@example.com", "Hi", PLACE.function("mail", ""), false)
                        .at(ids, AT));
        all.put("iot button", DeviceEvents.iotButton(ids, "SINGLE", 1560));
        all.put(
                "rotation",
                DeviceEvents.rotation(
                        DeviceEvents.RotationStep.CREATE, PLACE.arn("secretsmanager", "secret:db-Ab12Cd"), ids.uuid()));
        all.put("step functions result", StepFunctionsTask.result(Json.number(1), "$LATEST", ids, 200));
    }

    private void people() {
        JsonObject attributes = Json.object().put("email", "ann@example.com").build();
        UserPoolEvent user = new UserPoolEvent(PLACE, "eu-central-1_Ab12Cd34E", ids.lower(26), "ann", attributes);
        for (UserPoolTrigger trigger : UserPoolTrigger.values()) {
            all.put("cognito " + trigger.source(), user.at(trigger));
        }
        all.put(
                "cognito sync",
                new SyncEvent(PLACE, "p", "i", "d").replacing(Map.of("k", new SyncEvent.Change("a", "b"))));
        LexEvent talk = new LexEvent("Flowers", "Order", Map.of("Kind", "roses"), false);
        all.put("lex 1", talk.version1("ann"));
        all.put("lex 2", talk.version2(ids, "roses please"));
    }

    private void outcomes() {
        String arn = PLACE.function("orders", "live");
        Json error = Json.object()
                .put("errorMessage", "boom")
                .put("errorType", "Error")
                .build();
        DestinationRecord.Response answer = new DestinationRecord.Response(200, "7", Optional.of("Unhandled"), error);
        DestinationRecord failed = new DestinationRecord(
                ids.uuid(),
                arn,
                DestinationRecord.Condition.RETRIES_EXHAUSTED,
                3,
                Json.number(1),
                Optional.of(answer),
                AT);
        all.put("destination", failed.json());
        all.put("destination on bus", failed.onBus(PLACE, ids, PLACE.arn("events", "event-bus/default")));
        all.put(
                "destination without run",
                new DestinationRecord(
                                ids.uuid(),
                                arn,
                                DestinationRecord.Condition.ZERO_RESERVED_CONCURRENCY,
                                0,
                                Json.number(1),
                                Optional.empty(),
                                AT)
                        .json());
        all.put(
                "dead letter",
                DeadLetter.of(Json.number(1), ids.uuid(), 200, "boom", 1024).attributes());
        KinesisRecord record = new KinesisRecord("p", "x", AT, 6, 0);
        FailedBatch.Batch batch = new FailedBatch.Batch(
                record.shardId(), record.sequenceNumber(), record.sequenceNumber(), AT, AT, 1, STREAM);
        all.put(
                "failed kinesis batch",
                new FailedBatch(
                                FailedBatch.Source.KINESIS,
                                ids.uuid(),
                                arn,
                                FailedBatch.Condition.RETRY_ATTEMPTS_EXHAUSTED,
                                3,
                                Optional.of(answer),
                                batch,
                                AT)
                        .json());
        all.put(
                "failed dynamodb batch in bucket",
                new FailedBatch(
                                FailedBatch.Source.DYNAMODB,
                                ids.uuid(),
                                arn,
                                FailedBatch.Condition.RECORD_AGE_EXCEEDED,
                                0,
                                Optional.empty(),
                                batch,
                                AT)
                        .forBucket(Json.object().build()));
        InvocationContext.Function function = new InvocationContext.Function(PLACE, "orders", "live", "7", 512);
        InvocationContext context =
                InvocationContext.of(function, ids.uuid(), InvocationContext.logStream(ids, "7", AT), AT + 3000, ids);
        all.put("context", context.json());
        all.put("context headers", context.headers());
    }
}
