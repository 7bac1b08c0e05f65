package warmstart.simulator.received;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.json.Json;
import warmstart.simulator.call.Caller;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.http.AlbEvent;
import warmstart.simulator.payload.http.Api;
import warmstart.simulator.payload.http.CloudFrontEvent;
import warmstart.simulator.payload.http.FunctionUrlEvent;
import warmstart.simulator.payload.http.HttpApiEvent;
import warmstart.simulator.payload.http.HttpRequest;
import warmstart.simulator.payload.http.RestApiEvent;
import warmstart.simulator.payload.identity.LexEvent;
import warmstart.simulator.payload.identity.UserPoolEvent;
import warmstart.simulator.payload.identity.UserPoolTrigger;
import warmstart.simulator.payload.message.S3BatchTask;
import warmstart.simulator.payload.stream.FirehoseRecord;
import warmstart.simulator.trace.TraceRow;

/** What a function gets from somebody who waits: each door has a form of its own. */
final class CallEvents {
    private static final String CLIENT = "203.0.113.7";
    private static final int API_CHARS = "a1b2c3d4e5".length();
    private static final int POOL_CHARS = "Ab12Cd34E".length();
    private static final int CLIENT_CHARS = "1example23456789".length();
    private static final int GROUP_CHARS = "73e2d6bc24d8a067".length();

    private final Scene scene;

    CallEvents(Scene scene) {
        this.scene = scene;
    }

    Json event(Caller caller, TraceRow made) {
        Ids ids = scene.ids("call " + made.subject());
        long at = Scene.epochMillis(made.t());
        HttpRequest request = caller.answering().request().orElse(HttpRequest.get("/", CLIENT));
        return switch (caller.door()) {
            case API, STEP_FUNCTIONS ->
                caller.answering().event().orElse(Json.object().build());
            case FUNCTION_URL ->
                new FunctionUrlEvent(Scene.HOME, own(caller).lower(API_CHARS), Optional.empty()).of(request, ids, at);
            case ALB -> alb(caller).of(request, ids, at);
            case REST_API ->
                new RestApiEvent(
                                api(caller, "prod"), request.path(), own(caller).lower(API_CHARS), List.of(), List.of())
                        .of(request, ids, at);
            case HTTP_API ->
                new HttpApiEvent(api(caller, "$default"), "$default", List.of(), List.of(), Optional.empty())
                        .of(request, ids, at);
            case CLOUDFRONT ->
                new CloudFrontEvent("d111111abcdef8.cloudfront.net", "E2EXAMPLE", false).viewerRequest(request, ids);
            case COGNITO -> signUp(caller, made.subject());
            case S3_BATCH -> task(caller, made.subject(), ids);
            case LEX -> new LexEvent(caller.name(), "Order", slots(), true).version2(ids, "I would like to order");
            case FIREHOSE ->
                FirehoseRecord.event(
                        ids,
                        Scene.HOME,
                        caller.name(),
                        Optional.empty(),
                        List.of(FirehoseRecord.direct(said(caller), at, Scene.number(made.subject(), caller.name()))));
        };
    }

    /** Ids of what a caller goes through stay the same from call to call. */
    private Ids own(Caller caller) {
        return scene.ids("door " + caller.name());
    }

    private AlbEvent alb(Caller caller) {
        String group = "targetgroup/" + caller.name() + "/" + own(caller).hex(GROUP_CHARS);
        return new AlbEvent(
                Scene.HOME.arn("elasticloadbalancing", group),
                true,
                caller.answering().multiValueHeaders());
    }

    private Api api(Caller caller, String stage) {
        return new Api(Scene.HOME, own(caller).lower(API_CHARS), stage);
    }

    private Json signUp(Caller caller, String user) {
        Ids ids = own(caller);
        String pool = Scene.HOME.region() + "_" + ids.upper(POOL_CHARS);
        return new UserPoolEvent(
                        Scene.HOME,
                        pool,
                        ids.lower(CLIENT_CHARS),
                        user,
                        Json.object().put("email", user + "@example.com").build())
                .at(UserPoolTrigger.PRE_SIGN_UP);
    }

    private Json task(Caller caller, String call, Ids ids) {
        return new S3BatchTask(
                        ids.base64(CLIENT_CHARS), own(caller).uuid(), call, caller.name(), call, Optional.empty())
                .eventVersion1();
    }

    private static Map<String, String> slots() {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("Item", "tea");
        return slots;
    }

    private static String said(Caller caller) {
        return caller.answering().event().orElse(Json.object().build()).wire();
    }
}
