package warmstart.simulator.payload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;
import warmstart.base.json.Json;
import warmstart.simulator.Golden;
import warmstart.simulator.payload.http.AlbEvent;
import warmstart.simulator.payload.http.Api;
import warmstart.simulator.payload.http.CloudFrontEvent;
import warmstart.simulator.payload.http.HttpApiEvent;
import warmstart.simulator.payload.http.HttpRequest;
import warmstart.simulator.payload.http.NameValue;
import warmstart.simulator.payload.identity.LexEvent;
import warmstart.simulator.payload.message.S3Notification;
import warmstart.simulator.payload.outcome.DestinationRecord;
import warmstart.simulator.payload.service.ConfigRuleEvent;
import warmstart.simulator.payload.service.DeviceEvents;
import warmstart.simulator.payload.service.StepFunctionsTask;

/** Every event, letter by letter: a reader can leaf through them, and no key changes unseen. */
class GoldenEventsTest {
    @Test
    void everySampleIsAsItWas() {
        String text = Samples.of(1).entrySet().stream()
                .map(one -> one.getKey() + "\t" + one.getValue().wire())
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.compare(GoldenEventsTest.class, "samples.tsv", text);
    }

    @Test
    void everyVariantIsAsItWas() {
        Ids ids = new Ids(new Rng(2));
        List<Json> all = new ArrayList<>();
        CloudFrontEvent edge = new CloudFrontEvent("d1.cloudfront.net", "E1", true);
        CloudFrontEvent.Origin web = new CloudFrontEvent.Origin("shop.example.com", false);
        all.add(edge.originRequest(Samples.REQUEST, web, ids));
        all.add(edge.viewerResponse(Samples.REQUEST, new CloudFrontEvent.Answer(404, "Not Found", List.of()), ids));
        all.add(new AlbEvent("arn", false, false).of(HttpRequest.get("/", "203.0.113.9"), ids, Samples.AT));
        Api unnamed = new Api(Samples.PLACE, "a1b2c3d4e5", "$default");
        List<NameValue> variables = List.of(new NameValue("colour", "blue"));
        all.add(new HttpApiEvent(unnamed, "$default", List.of(), variables, Optional.empty())
                .of(HttpRequest.get("/x", "203.0.113.9"), ids, Samples.AT));
        LexEvent fulfilment = new LexEvent("Flowers", "Order", Map.of("Kind", ""), true);
        all.add(fulfilment.version1("ann"));
        all.add(fulfilment.version2(ids, "yes"));
        ConfigRuleEvent rule = new ConfigRuleEvent("tags", "role", Json.object().build());
        all.add(rule.periodic(Samples.PLACE, ids, Samples.AT));
        for (DeviceEvents.RotationStep step : DeviceEvents.RotationStep.values()) {
            all.add(DeviceEvents.rotation(step, "arn", "token"));
        }
        all.add(DeviceEvents.iotRule(Json.text("t")));
        all.add(StepFunctionsTask.event(Json.number(1)));
        all.add(StepFunctionsTask.withToken(Json.number(1), ids));
        for (S3Notification.Change change : S3Notification.Change.values()) {
            S3Notification one = new S3Notification(change, "k", 1, "t", Optional.empty(), Samples.AT, 1);
            all.add(S3Notification.event(ids, Samples.PLACE, new S3Notification.Source("b", "c"), List.of(one)));
        }
        for (DestinationRecord.Condition condition : DestinationRecord.Condition.values()) {
            DestinationRecord record =
                    new DestinationRecord("r", "f", condition, 1, Json.none(), Optional.empty(), Samples.AT);
            all.add(record.onBus(Samples.PLACE, ids, "bus"));
            all.add(Json.text(record.objectKey("orders", ids)));
        }
        long month = 31L * 24 * 3600 * 1000;
        for (int i = 0; i < 12; i++) {
            all.add(Json.texts(List.of(Stamp.log(i * month), Stamp.mail(i * month))));
        }
        String text = all.stream().map(Json::wire).collect(Collectors.joining("\n", "", "\n"));
        Golden.compare(GoldenEventsTest.class, "variants.jsonl", text);
    }
}
