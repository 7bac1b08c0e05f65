package warmstart.simulator.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.json.Json;
import warmstart.base.json.JsonObject;
import warmstart.base.json.ReadJson;

class FilterCriteriaTest {
    private static final JsonObject MESSAGE =
            ReadJson.object("{\"messageId\":\"m-1\",\"attributes\":{\"MessageGroupId\":\"g\"}}");

    private static FilterCriteria.Reading read(FilteredSource source, String... patterns) {
        List<Json> parsed = Stream.of(patterns).map(ReadJson::of).toList();
        return FilterCriteria.read(parsed, source, PatternTest.LIMITS);
    }

    private static FilterCriteria criteria(FilteredSource source, String... patterns) {
        return read(source, patterns).criteria().orElseThrow();
    }

    private static RecordData data(String body) {
        return body.startsWith("{") ? RecordData.json(ReadJson.of(body)) : RecordData.text(body);
    }

    /** The table of the guide: format of the body × format of the pattern, for SQS. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Result: ok | {"body":[{"prefix":"Result: "}]}        | true  |
            Result: ok | {"body":["other"]}                      | false | MISMATCH
            Result: ok | {"attributes":{"MessageGroupId":["g"]}} | true  |
            Result: ok | {"body":{"a":[1]}}                      | false | FORMAT
            {"a":1}    | {"body":["x"]}                          | false | FORMAT
            {"a":1}    | {"attributes":{"MessageGroupId":["g"]}} | true  |
            {"a":1}    | {"attributes":{"MessageGroupId":["h"]}} | false | MISMATCH
            {"a":1}    | {"body":{"a":[1]}}                      | true  |
            {"a":1}    | {"body":{"a":[2]}}                      | false | MISMATCH
            """)
    void aQueuesBodyAndPatternMustAgreeInFormat(String body, String pattern, boolean accepted, String cause) {
        FilterDecision decision = criteria(FilteredSource.SQS, pattern).decide(MESSAGE, data(body));
        assertThat(decision.accepted()).isEqualTo(accepted);
        assertThat(decision.rejections().stream()
                        .map(rejection -> rejection.cause().name())
                        .toList())
                .isEqualTo(accepted ? List.of() : List.of(cause));
    }

    /** The table of the guide for streams: the data must be JSON on both sides. */
    @Test
    void aStreamDropsWhatIsNotJson() {
        JsonObject record = ReadJson.object("{\"partitionKey\":\"p\"}");
        FilterCriteria wantsJson = criteria(FilteredSource.KINESIS, "{\"data\":{\"a\":[1]}}");
        assertThat(wantsJson.decide(record, data("{\"a\":1}")).accepted()).isTrue();
        assertThat(wantsJson.decide(record, data("plain")).rejections().get(0).cause())
                .isEqualTo(FilterDecision.Cause.FORMAT);
        FilterCriteria metadataOnly = criteria(FilteredSource.KINESIS, "{\"partitionKey\":[\"p\"]}");
        assertThat(metadataOnly.decide(record, data("plain")).accepted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KINESIS", "DYNAMODB"})
    void aStreamsPatternForPlainDataIsRefusedWhenTheMappingIsMade(FilteredSource source) {
        FilterCriteria.Reading reading = read(source, "{\"" + source.dataKey() + "\":[\"plain\"]}");
        assertThat(reading.criteria()).isEmpty();
        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("$.Filters[0].Pattern." + source.dataKey());
            assertThat(fault.reason()).contains("must be JSON");
        });
    }

    /** Numbers of DynamoDB are texts: the text fits, a number or a range of numbers never does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"dynamodb":{"NewImage":{"Age":{"N":["101"]}}}}                    | true
            {"dynamodb":{"NewImage":{"Age":{"N":[101]}}}}                      | false
            {"dynamodb":{"NewImage":{"Age":{"N":[{"numeric":[">",100]}]}}}}    | false
            {"eventName":["INSERT"]}                                           | true
            {"eventName":["REMOVE"]}                                           | false
            {"eventName":["INSERT"],"dynamodb":{"Keys":{"Id":{"S":["a"]}}}}    | true
            {"dynamodb":{"OldImage":[{"exists":false}]}}                       | true
            """)
    void numbersOfDynamoDbAreTexts(String pattern, boolean accepted) {
        JsonObject record = ReadJson.object("{\"eventName\":\"INSERT\"}");
        RecordData change = data("{\"Keys\":{\"Id\":{\"S\":\"a\"}},\"NewImage\":{\"Age\":{\"N\":\"101\"}}}");
        assertThat(criteria(FilteredSource.DYNAMODB, pattern)
                        .decide(record, change)
                        .accepted())
                .isEqualTo(accepted);
    }

    @Test
    void oneFilterThatFitsIsEnough() {
        FilterCriteria criteria = criteria(
                FilteredSource.SQS, "{\"body\":{\"a\":[1]}}", "{\"body\":{\"a\":[2]}}", "{\"body\":{\"a\":[3]}}");
        FilterDecision decision = criteria.decide(MESSAGE, data("{\"a\":2}"));
        assertThat(decision.acceptedBy()).contains(1);
        assertThat(decision.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.filter()).isZero();
            assertThat(rejection.mismatch().sentence()).isEqualTo("$.body.a is 2, the pattern wants 1");
        });
        assertThat(criteria.decide(MESSAGE, data("{\"a\":4}")).rejections()).hasSize(3);
    }

    @Test
    void withoutAFilterEveryRecordIsHandedOver() {
        FilterDecision decision = FilterCriteria.none(FilteredSource.SQS).decide(MESSAGE, data("x"));
        assertThat(decision.accepted()).isTrue();
        assertThat(decision.acceptedBy()).isEmpty();
    }

    /** Five by default, ten by request: the limit comes from outside. */
    @Test
    void moreFiltersThanTheQuotaAreRefused() {
        String[] six = Stream.generate(() -> "{\"body\":[\"x\"]}").limit(6).toArray(String[]::new);
        assertThat(read(FilteredSource.SQS, six).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo("6 filters, a mapping may have 5"));
        FilterLimits raised =
                new FilterLimits(10, 4096, PatternTest.LIMITS.numberMin(), PatternTest.LIMITS.numberMax(), 1000);
        List<Json> parsed = Stream.of(six).map(ReadJson::of).toList();
        assertThat(FilterCriteria.read(parsed, FilteredSource.SQS, raised).criteria())
                .isPresent();
    }

    /** The table of Lambda's guide does not list these; that of EventBridge does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":[{\"wildcard\":\"x*\"}]}", "{\"a\":[{\"cidr\":\"10.0.0.0/8\"}]}",
                "{\"a\":[{\"anything-but\":{\"prefix\":\"x\"}}]}",
                        "{\"a\":[{\"prefix\":{\"equals-ignore-case\":\"x\"}}]}"
            })
    void lambdaHasFewerOperatorsThanEventBridge(String pattern) {
        assertThat(read(FilteredSource.SQS, pattern).criteria()).isEmpty();
        assertThat(PatternTest.bus(pattern).keys()).containsExactly("a");
    }

    @Test
    void mistakesAreFoundInEveryFilter() {
        assertThat(read(FilteredSource.SQS, "{\"a\":1}", "{\"b\":[{\"x\":1}]}").faults())
                .extracting(PatternFault::path)
                .containsExactly("$.Filters[0].Pattern.a", "$.Filters[1].Pattern.b[0]");
    }

    @Test
    void aBodyThatIsABareNumberIsPlainText() {
        FilterCriteria criteria = criteria(FilteredSource.SQS, "{\"body\":[\"42\"]}");
        assertThat(criteria.decide(MESSAGE, RecordData.json(Json.number(42))).accepted())
                .isTrue();
    }

    @Test
    void rejectedMessagesAreDeletedAndRejectedRecordsSkipped() {
        assertThat(FilteredSource.SQS.disposal()).isEqualTo(FilteredSource.Disposal.DELETED);
        assertThat(FilteredSource.KINESIS.disposal()).isEqualTo(FilteredSource.Disposal.SKIPPED);
        assertThat(FilteredSource.DYNAMODB.disposal()).isEqualTo(FilteredSource.Disposal.SKIPPED);
    }
}
