package warmstart.simulator.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.Rng;
import warmstart.base.json.Json;
import warmstart.base.json.JsonArray;
import warmstart.base.json.JsonObject;
import warmstart.base.json.ReadJson;
import warmstart.simulator.payload.http.HttpRequest;
import warmstart.simulator.payload.message.S3Notification;
import warmstart.simulator.payload.message.SqsAttribute;
import warmstart.simulator.payload.message.SqsMessage;
import warmstart.simulator.payload.outcome.DeadLetter;
import warmstart.simulator.payload.outcome.FailedBatch;
import warmstart.simulator.payload.outcome.InvocationContext;
import warmstart.simulator.payload.service.LogsEvent;
import warmstart.simulator.payload.stream.DynamoDbChange;
import warmstart.simulator.payload.stream.KinesisRecord;
import warmstart.simulator.payload.stream.TumblingWindow;

/** What stands in the events, beyond their shape. */
class PayloadTest {
    private static final Place PLACE = Samples.PLACE;
    private static final long AT = Samples.AT;

    private static Ids ids() {
        return new Ids(new Rng(3));
    }

    private static String text(String sample, String pointer) {
        return Objects.requireNonNull(Samples.of(1).get(sample))
                .at(pointer)
                .flatMap(Json::asText)
                .orElseThrow();
    }

    /** The MD5 of the five letters is known since 1992. */
    @Test
    void theChecksumOfAMessageIsThatOfItsBody() {
        assertThat(text("sqs standard", "/Records/0/md5OfBody")).isEqualTo("5d41402abc4b2a76b9719d911017c592");
    }

    /**
     * Lengths in front of name, type and value, 1 for a text: the bytes of {@code 00000001 61 00000006 String 01 00000001
     * 78}, digested by hand.
     */
    @Test
    void theChecksumOfAttributesCountsNamesTypesAndValues() {
        byte[] byHand = "\0\0\0\1a\0\0\0\6String\1\0\0\0\1x".getBytes(StandardCharsets.ISO_8859_1);
        SqsMessage message =
                SqsMessage.standard(ids(), "s", "b", AT).with(List.of(new SqsAttribute("a", "String", "x")));
        assertThat(SqsMessage.event(PLACE, "q", List.of(message))
                        .at("/Records/0/md5OfMessageAttributes")
                        .flatMap(Json::asText))
                .contains(Digest.md5(byHand));
    }

    @Test
    void aMessageReceivedAgainKeepsItsIdAndGetsANewHandle() {
        Ids ids = ids();
        SqsMessage first = SqsMessage.standard(ids, "s", "b", AT);
        SqsMessage second = first.receivedAgain(ids);
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(second.receiptHandle()).isNotEqualTo(first.receiptHandle());
        assertThat(second.receiveCount()).isEqualTo(2);
        assertThat(second.firstReceived()).isEqualTo(first.firstReceived());
    }

    @Test
    void aTopicPushesOneRecord() {
        JsonArray records = (JsonArray)
                Objects.requireNonNull(Samples.of(1).get("sns")).at("/Records").orElseThrow();
        assertThat(records.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in/my photo.jpg | in/my+photo.jpg
            ü.txt           | %C3%BC.txt
            a+b&c           | a%2Bb%26c
            """)
    void keysOfObjectsAreEncodedAsInAForm(String key, String encoded) {
        S3Notification change = new S3Notification(S3Notification.Change.PUT, key, 1, "t", Optional.empty(), AT, 1);
        JsonObject event = S3Notification.event(ids(), PLACE, new S3Notification.Source("b", "c"), List.of(change));
        assertThat(event.at("/Records/0/s3/object/key").flatMap(Json::asText)).contains(encoded);
    }

    @Test
    void aRemovalHasNeitherSizeNorTag() {
        for (S3Notification.Change change : S3Notification.Change.values()) {
            S3Notification one = new S3Notification(change, "k", 1, "t", Optional.of("v"), AT, 1);
            JsonObject event = S3Notification.event(ids(), PLACE, new S3Notification.Source("b", "c"), List.of(one));
            boolean created = change.eventName().startsWith("ObjectCreated:");
            assertThat(event.at("/Records/0/s3/object/size").isPresent()).isEqualTo(created);
            assertThat(event.at("/Records/0/s3/object/versionId")).isPresent();
        }
    }

    @Test
    void sequenceNumbersGrowWithTimeAndPlace() {
        List<KinesisRecord> inOrder = List.of(
                new KinesisRecord("p", "", AT, 0, 0),
                new KinesisRecord("p", "", AT, 0, 1),
                new KinesisRecord("p", "", AT + 1, 0, 2),
                new KinesisRecord("p", "", AT + 1, 0, 1_000_000));
        assertThat(inOrder).extracting(KinesisRecord::sequenceNumber).isSorted();
    }

    @Test
    void dataOfStreamsIsBase64() {
        assertThat(text("kinesis", "/Records/0/kinesis/data")).isEqualTo("eyJhIjoxfQ==");
        assertThat(text("kinesis", "/Records/0/eventID")).startsWith("shardId-000000000006:495");
        assertThat(Objects.requireNonNull(Samples.of(1).get("kinesis"))
                        .at("/Records/0/kinesis/approximateArrivalTimestamp")
                        .orElseThrow()
                        .wire())
                .isEqualTo("1769847330.250");
    }

    /** The guide's own sizes: an item of Id 101 and a message of nine letters is 26 bytes with its key, 59 when changed. */
    @Test
    void sizesOfChangesCountNamesAndValues() {
        JsonObject keys = ReadJson.object("{\"Id\":{\"N\":\"101\"}}");
        JsonObject before = ReadJson.object("{\"Message\":{\"S\":\"New item!\"},\"Id\":{\"N\":\"101\"}}");
        JsonObject after = ReadJson.object("{\"Message\":{\"S\":\"This item has changed\"},\"Id\":{\"N\":\"101\"}}");
        assertThat(size(new DynamoDbChange(keys, Optional.empty(), Optional.of(before), AT, 0, false)))
                .isEqualTo(26);
        assertThat(size(new DynamoDbChange(keys, Optional.of(before), Optional.of(after), AT, 0, false)))
                .isEqualTo(59);
        assertThat(size(new DynamoDbChange(keys, Optional.of(after), Optional.empty(), AT, 0, false)))
                .isEqualTo(38);
    }

    private static long size(DynamoDbChange change) {
        return change.record(PLACE, Samples.STREAM, DynamoDbChange.View.NEW_AND_OLD_IMAGES)
                .at("/dynamodb/SizeBytes")
                .orElseThrow()
                .asLong()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "KEYS_ONLY, false, false",
        "NEW_IMAGE, true, false",
        "OLD_IMAGE, false, true",
        "NEW_AND_OLD_IMAGES, true, true"
    })
    void theViewDecidesWhichImagesAreShown(DynamoDbChange.View view, boolean fresh, boolean old) {
        JsonObject item = ReadJson.object("{\"Id\":{\"N\":\"1\"}}");
        JsonObject record = new DynamoDbChange(item, Optional.of(item), Optional.of(item), AT, 0, false)
                .record(PLACE, Samples.STREAM, view);
        assertThat(record.at("/eventName").flatMap(Json::asText)).contains("MODIFY");
        assertThat(record.at("/dynamodb/NewImage").isPresent()).isEqualTo(fresh);
        assertThat(record.at("/dynamodb/OldImage").isPresent()).isEqualTo(old);
    }

    @Test
    void theLastInvocationOfAWindowHasNoRecords() {
        JsonObject batch = ReadJson.object("{\"Records\":[1]}");
        JsonObject state = ReadJson.object("{\"sum\":7}");
        TumblingWindow last = new TumblingWindow(AT, AT + 60_000, state, "s", "arn", true, false);
        assertThat(last.around(batch).require("Records")).isEqualTo(Json.array());
        assertThat(last.around(batch).require("state")).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 200, 70_000, 131_070})
    void logsCanBeUnpacked(int letters) throws IOException {
        LogsEvent logs = new LogsEvent("1", "g", "s", List.of(), List.of(new LogsEvent.Line(AT, "x".repeat(letters))));
        String data =
                logs.event(ids()).at("/awslogs/data").flatMap(Json::asText).orElseThrow();
        byte[] gzip = Base64.getDecoder().decode(data);
        String unpacked =
                new String(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(unpacked).isEqualTo(logs.content(ids()).wire());
    }

    /** The guide: attributes of a dead letter are the request id, the status code and the first kilobyte of the error. */
    @ParameterizedTest
    @CsvSource({"x, 1024, 1024", "é, 1024, 512", "x, 10, 10"})
    void theErrorOfADeadLetterIsCutInWholeCharacters(String letter, int bytesMax, int letters) {
        DeadLetter cut = DeadLetter.of(Json.none(), "id", 200, letter.repeat(2000), bytesMax);
        assertThat(cut.errorMessage()).isEqualTo(letter.repeat(letters));
        assertThat(DeadLetter.of(Json.none(), "id", 200, "a" + letter, bytesMax).errorMessage())
                .isEqualTo("a" + letter);
    }

    @Test
    void objectKeysOfFailureRecordsNameMappingShardAndTime() {
        FailedBatch.Batch batch = new FailedBatch.Batch("shardId-000000000006", "1", "2", AT, AT, 2, "arn");
        FailedBatch failed = new FailedBatch(
                FailedBatch.Source.KINESIS,
                "r",
                "f",
                FailedBatch.Condition.RECORD_AGE_EXCEEDED,
                1,
                Optional.empty(),
                batch,
                AT);
        assertThat(failed.objectKey("m-1", ids()))
                .matches("aws/lambda/m-1/shardId-000000000006/2026/01/31/2026-01-31T08\\.15\\.30-[0-9a-f-]{36}");
        assertThat(failed.json().has("payload")).isFalse();
        assertThat(failed.forBucket(Json.number(1)).get("payload").flatMap(Json::asText))
                .contains("1");
    }

    @Test
    void theContextNamesTheQualifierThatWasInvoked() {
        InvocationContext.Function alias = new InvocationContext.Function(PLACE, "orders", "live", "7", 512);
        InvocationContext context =
                InvocationContext.of(alias, "r", InvocationContext.logStream(ids(), "7", AT), AT, ids());
        assertThat(context.invokedArn()).endsWith(":function:orders:live");
        assertThat(context.logStream()).startsWith("2026/01/31/[7]");
        InvocationContext.Function bare = new InvocationContext.Function(PLACE, "orders", "", "$LATEST", 512);
        assertThat(InvocationContext.of(bare, "r", "s", AT, ids()).invokedArn()).endsWith(":function:orders");
    }

    /** Balancer: names in lower case, the query as it stands in the address, of two values the last or both. */
    @Test
    void theBalancerKeepsTheQueryEncoded() {
        JsonObject single = (JsonObject) Objects.requireNonNull(Samples.of(1).get("alb"));
        assertThat(single.at("/queryStringParameters/q").flatMap(Json::asText)).contains("c%26d");
        assertThat(single.at("/headers/accept").flatMap(Json::asText)).contains("application/json");
        assertThat(single.has("multiValueHeaders")).isFalse();
        JsonObject multi = (JsonObject) Objects.requireNonNull(Samples.of(1).get("alb multi"));
        assertThat(multi.at("/multiValueQueryStringParameters/q")).contains(Json.texts(List.of("a%20b", "c%26d")));
        assertThat(multi.has("headers")).isFalse();
    }

    /** REST: names as sent, values decoded, both forms at once. HTTP: lower case, joined by commas, cookies apart. */
    @Test
    void theTwoKindsOfApiSpellRequestsDifferently() {
        JsonObject rest = (JsonObject) Objects.requireNonNull(Samples.of(1).get("rest"));
        assertThat(rest.at("/headers/Accept").flatMap(Json::asText)).contains("application/json");
        assertThat(rest.at("/multiValueQueryStringParameters/q")).contains(Json.texts(List.of("a b", "c&d")));
        assertThat(rest.at("/requestContext/path").flatMap(Json::asText)).contains("/prod/orders/7");
        JsonObject http = (JsonObject) Objects.requireNonNull(Samples.of(1).get("http"));
        assertThat(http.at("/headers/accept").flatMap(Json::asText)).contains("text/html,application/json");
        assertThat(http.at("/headers/cookie")).isEmpty();
        assertThat(http.at("/cookies")).contains(Json.texts(List.of("a=1", "b=2")));
        assertThat(http.at("/queryStringParameters/q").flatMap(Json::asText)).contains("a b,c&d");
        assertThat(http.at("/rawQueryString").flatMap(Json::asText)).contains("q=a%20b&q=c%26d&r=1");
        assertThat(http.at("/rawPath").flatMap(Json::asText)).contains("/prod/orders/7");
        assertThat(http.has("stageVariables")).isFalse();
    }

    @Test
    void aFunctionUrlHasOneRoute() {
        JsonObject url = (JsonObject) Objects.requireNonNull(Samples.of(1).get("url"));
        assertThat(url.at("/routeKey").flatMap(Json::asText)).contains("$default");
        assertThat(url.at("/requestContext/stage").flatMap(Json::asText)).contains("$default");
        assertThat(url.at("/requestContext/authorizer/iam/accountId").flatMap(Json::asText))
                .contains("111122223333");
    }

    @Test
    void aBinaryBodyIsBase64() {
        HttpRequest binary = new HttpRequest("POST", "/", List.of(), List.of(), Optional.of("hi"), true, "203.0.113.9");
        JsonObject event = new warmstart.simulator.payload.http.AlbEvent("arn", false, false).of(binary, ids(), AT);
        assertThat(event.require("body")).isEqualTo(Json.text("aGk="));
        assertThat(event.require("isBase64Encoded")).isEqualTo(Json.bool(true));
    }

    @Test
    void headersAtTheEdgeAreListsByLowerCaseName() {
        Json request = Objects.requireNonNull(Samples.of(1).get("cloudfront viewer request"))
                .at("/Records/0/cf/request/headers/accept/1")
                .orElseThrow();
        assertThat(request).isEqualTo(ReadJson.of("{\"key\":\"Accept\",\"value\":\"application/json\"}"));
    }

    @Test
    void everyUserPoolTriggerAsksForItsOwnAnswer() {
        assertThat(Objects.requireNonNull(Samples.of(1).get("cognito PreSignUp_SignUp"))
                        .at("/response"))
                .contains(
                        ReadJson.of("{\"autoConfirmUser\":false,\"autoVerifyEmail\":false,\"autoVerifyPhone\":false}"));
        assertThat(Objects.requireNonNull(Samples.of(1).get("cognito CustomMessage_SignUp"))
                        .at("/request/codeParameter"))
                .contains(Json.text("{####}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | 1970-01-01T00:00:00.000Z | 01/Jan/1970:00:00:00 +0000 | Thu, 1 Jan 1970 00:00:00 +0000
            951782400999  | 2000-02-29T00:00:00.999Z | 29/Feb/2000:00:00:00 +0000 | Tue, 29 Feb 2000 00:00:00 +0000
            1769847330250 | 2026-01-31T08:15:30.250Z | 31/Jan/2026:08:15:30 +0000 | Sat, 31 Jan 2026 08:15:30 +0000
            """)
    void timesAreSpeltAsServicesSpellThem(long at, String iso, String log, String mail) {
        assertThat(Stamp.millis(at)).isEqualTo(iso);
        assertThat(Stamp.seconds8601(at)).isEqualTo(iso.replaceFirst("\\.\\d+", ""));
        assertThat(Stamp.offset(at)).isEqualTo(iso.replace("Z", "+0000"));
        assertThat(Stamp.log(at)).isEqualTo(log);
        assertThat(Stamp.mail(at)).isEqualTo(mail);
    }
}
