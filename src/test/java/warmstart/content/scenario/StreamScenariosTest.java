package warmstart.content.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.labs.FixtureFacts;
import warmstart.labs.library.ScenarioPage;
import warmstart.labs.library.ScenarioRun;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.stream.StreamSource;
import warmstart.simulator.sources.stream.config.BatchAnswer;
import warmstart.simulator.sources.stream.config.MappingSwitch;
import warmstart.simulator.sources.stream.config.PartitionKeys;
import warmstart.simulator.sources.stream.config.Reshard;
import warmstart.simulator.sources.stream.config.StartingPosition;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.sources.stream.config.StreamMapping;
import warmstart.simulator.sources.stream.config.StreamView;

/** Streams in scenarios: what is wrong with one is told where it stands. */
final class StreamScenariosTest {
    private static final String SOUND = """
            {
              "title": "Clicks", "about": "Clicks are counted.", "documents": ["https://docs.aws.amazon.com/lambda/"],
              "functions": [{"name": "counter", "code": {"duration": "1 s"}}, {"name": "archive", "code": {"duration": "1 s"}}],
              "sources": [
                {"name": "clicks", "type": "kinesis", "function": "counter", "shards": 2, "keys": ["a", "b"],
                 "mapping": {"batchSize": 10, "parallelizationFactor": 2, "maximumRetryAttempts": 3,
                             "maximumRecordAge": "1 min", "onFailure": "sqs:failed", "startingPosition": "latest"},
                 "readers": [{"function": "archive"}],
                 "at": ["0 s"]}
              ],
              "expect": [{"text": "it is stored", "rows": {"kind": "RecordPut"}, "is": 1}]
            }
            """;

    @Test
    void soundScenarioIsRead() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "batchSize": 10              | "batchSize": 10001          | s.json:6: error: $.sources[0].mapping.batchSize: `BatchSize` is between 1 and 10000, not `10001`
            "parallelizationFactor": 2   | "parallelizationFactor": 11 | s.json:6: error: $.sources[0].mapping.parallelizationFactor: `ParallelizationFactor` is between 1 and 10, not `11`
            "maximumRecordAge": "1 min"  | "maximumRecordAge": "59 s"  | s.json:7: error: $.sources[0].mapping.maximumRecordAge: `MaximumRecordAgeInSeconds` is -1 or between 60 and 604800
            "onFailure": "sqs:failed"    | "onFailure": "lambda:x"     | s.json:7: error: $.sources[0].mapping.onFailure: the on-failure destination of a stream mapping is an SQS queue
            "startingPosition": "latest" | "startingPosition": "last"  | s.json:7: error: $.sources[0].mapping.startingPosition: `last` is not known here
            "function": "archive"}]      | "function": "archiv"}]      | s.json:4: error: $.sources: no function is called `archiv` (did you mean `archive`?)
            """)
    void mistakeIsReportedWithLineAndPath(String sane, String wrong, String problem) {
        assertThat(SOUND).contains(sane);
        assertThat(problems(SOUND.replace(sane, wrong))).anyMatch(found -> found.startsWith(problem));
    }

    /** All that a stream can do, in one file. */
    private static final String EVERYTHING = """
            {
              "title": "Changes of orders", "functions": [
                {"name": "counter", "code": {"duration": "1 s"}, "role": {"may": ["kinesis:*", "dynamodb:*"]}}, {"name": "archive", "code": {"duration": "1 s"}, "role": {"may": ["kinesis:*"]}}],
              "sources": [
                {"name": "clicks", "type": "kinesis", "function": "counter", "shards": 2,
                 "producers": [
                   {"keys": {"prefix": "user-", "count": 3}, "records": [{"data": {"type": "order"}}, {"data": "plain"}],
                    "evenly": {"events": 4, "gap": "1 s"}},
                   {"keys": ["z"], "records": [{"base64": "eyJ0eXBlIjoib3JkZXIifQ=="}], "at": ["9 s"]}
                 ],
                 "mapping": {"name": "first", "filters": [{"data": {"type": ["order"]}}, {"partitionKey": ["z"]}],
                             "startingPosition": "at-timestamp", "startingTimestamp": "2 s", "start": "3 s",
                             "answers": {"returns": {"batchItemFailures": []}}, "reportBatchItemFailures": true},
                 "readers": [{"function": "archive", "mapping": {"tumblingWindow": "30 s", "stateSizePerRecord": "1 KB"}}]},
                {"name": "orders", "type": "dynamodb", "function": "counter", "view": "new-image",
                 "records": [{"eventName": "INSERT", "Keys": {"id": {"N": "101"}},
                              "NewImage": {"id": {"N": "101"}, "tags": {"L": [{"S": "new"}]}, "open": {"BOOL": true}}}],
                 "mapping": {"filters": [{"dynamodb": {"NewImage": {"id": {"N": ["101"]}}}, "eventName": ["INSERT"]}]},
                 "at": ["0 s"]}
              ],
              "changes": [
                {"at": "4 s", "change": "split-shard", "source": "clicks", "shard": 0},
                {"at": "8 s", "change": "merge-shards", "source": "clicks", "shards": [3, 2]},
                {"at": "5 s", "change": "switch-mapping", "source": "clicks", "mapping": "first", "enabled": false},
                {"at": "7 s", "change": "switch-mapping", "source": "clicks", "mapping": "first", "enabled": true},
                {"at": "6 s", "change": "switch-mapping", "source": "orders", "enabled": false}
              ],
              "expect": [{"text": "it is stored", "rows": {"kind": "RecordPut"}, "is": 6}]
            }
            """;

    @Test
    void allThatAStreamCanDoIsRead() {
        Scenario read = page(EVERYTHING).scenario();
        StreamSource clicks = (StreamSource) read.sources().get(0);
        StreamMapping first = clicks.mappings().get(0);
        assertThat(first.name()).isEqualTo("first");
        assertThat(first.filters()).hasSize(2);
        assertThat(first.start()).isEqualTo(new StartingPosition.AtTimestamp(Micros.ofSeconds(2)));
        assertThat(first.answer()).isInstanceOf(BatchAnswer.Given.class);
        assertThat(clicks.mappings().get(1).name()).isEqualTo("clicks-to-archive");
        assertThat(clicks.mappings().get(1).batching().stateBytesPerRecord()).isEqualTo(1_024);
        assertThat(clicks.producers().get(0).keys()).isEqualTo(new PartitionKeys.AtRandom("user-", 3));
        // Both ways of writing it mean the same data.
        assertThat(clicks.producers().get(1).contents().get(0))
                .isEqualTo(clicks.producers().get(0).contents().get(0));
        assertThat(((StreamSource) read.sources().get(1)).stream().view()).isEqualTo(StreamView.NEW_IMAGE);
        assertThat(read.changes())
                .containsExactly(
                        Reshard.split(Micros.ofSeconds(4), "clicks", 0),
                        Reshard.merge(Micros.ofSeconds(8), "clicks", 3, 2),
                        new MappingSwitch(Micros.ofSeconds(5), "clicks", "first", false),
                        new MappingSwitch(Micros.ofSeconds(7), "clicks", "first", true),
                        new MappingSwitch(Micros.ofSeconds(6), "orders", "orders-to-counter", false));
    }

    @Test
    void theSchemaAcceptsAllThatAStreamCanDo() {
        assertThat(ScenarioLibraryTest.schemaProblems(EVERYTHING)).isEmpty();
    }

    /** What needs no look at other parts of the file, the schema refuses as well. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "startingTimestamp": "2 s", |
            "at-timestamp" | "latest"
            "tumblingWindow": "30 s", |
            "returns": {"batchItemFailures": []} | "returns": 1, "malformed": "x"
            "eyJ0eXBlIjoib3JkZXIifQ==" | "eyJ 0="
            {"data": "plain"} | {}
            "NewImage": {"id": {"N": "101"} | "NewImage": {"id": {"N": 101}
            {"L": [{"S": "new"}]} | {"L": ["new"]}
            "INSERT", "Keys" | "DELETE", "Keys"
            "shards": [3, 2] | "shards": [3]
            "shard": 0 | "shard": "0"
            "mapping": "first", "enabled": false | "mapping": "first"
            "prefix": "user-", "count": 3 | "prefix": "user-"
            "view": "new-image" | "view": "new-images"
            """)
    void theSchemaRefusesWhatTheReaderRefuses(String sane, String wrong) {
        assertThat(EVERYTHING).contains(sane);
        String changed = EVERYTHING.replace(sane, wrong == null ? "" : wrong);
        assertThat(ScenarioLibraryTest.schemaProblems(changed)).isNotEmpty();
        assertThat(problems(changed)).isNotEmpty();
    }

    @Test
    void whatIsReadRuns() {
        ScenarioRun run = ScenarioRun.of(page(EVERYTHING));
        assertThat(run.asExpected()).isTrue();
        // The plain text fits no pattern about keys of JSON, and neither does its partition key.
        assertThat(run.trace().rows()).anyMatch(row -> row.kind() == StreamKind.RECORD_FILTERED);
        assertThat(run.trace().rows()).anyMatch(row -> row.kind() == StreamKind.SHARD_FINISHED);
        assertThat(run.trace().rows()).anyMatch(row -> row.kind() == StreamKind.WINDOW_CLOSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "startingTimestamp": "2 s", | | 12: error: $.sources[0].mapping.startingPosition: `AT_TIMESTAMP` needs a `StartingPositionTimestamp`
            "at-timestamp" | "latest" | 12: error: $.sources[0].mapping.startingTimestamp: a `StartingPositionTimestamp` is only for `AT_TIMESTAMP`
            "startingTimestamp": "2 s" | "startingTimestamp": "4 s" | 12: error: $.sources[0].mapping.startingTimestamp: `StartingPositionTimestamp` cannot be in the future
            "filters": [{"dynamodb" | "startingPosition": "at-timestamp", "startingTimestamp": "0 s", "filters": [{"dynamodb" | 18: error: $.sources[1].mapping.startingPosition: `AT_TIMESTAMP` is not supported for DynamoDB streams
            {"data": {"type": ["order"]}} | {"data": ["order"]} | 11: error: $.sources[0].mapping.filters[0].data: the filter pattern for `data` must be JSON
            {"partitionKey": ["z"]} | {"partitionKey": "z"} | 11: error: $.sources[0].mapping.filters[1].partitionKey: `"z"` must stand in a list
            "N": ["101"] | "N": [{"numerc": [">", 1]}] | 18: error: $.sources[1].mapping.filters[0].dynamodb.NewImage.id.N
            "tumblingWindow": "30 s" | "tumblingWindow": "901 s" | 14: error: $.sources[0].readers[0].mapping.tumblingWindow: `TumblingWindowInSeconds` is a whole number between 0 and 900
            "tumblingWindow": "30 s" | "parallelizationFactor": 2, "tumblingWindow": "30 s" | 14: error: $.sources[0].readers[0].mapping.parallelizationFactor: a tumbling window needs a `ParallelizationFactor` of 1
            "tumblingWindow": "30 s", | | 14: error: $.sources[0].readers[0].mapping.stateSizePerRecord: only a tumbling window has a state
            {"tumblingWindow" | {"name": "first", "tumblingWindow" | 5: error: $.sources[0]: two mappings have one name
            "returns": {"batchItemFailures": []} | "returns": 1, "malformed": "x" | 13: error: $.sources[0].mapping.answers: an answer has exactly one of names, malformed and returns
            "eyJ0eXBlIjoib3JkZXIifQ==" | "eyJ0=" | 9: error: $.sources[0].producers[1].records[0].base64: not base64
            {"data": "plain"} | {} | 7: error: $.sources[0].producers[0].records[1]: a record has either data, or its base64
            "keys": ["z"] | "keys": [] | 9: error: $.sources[0].producers[1].keys: a record has a partition key
            "shards": 2, | "shards": 2, "view": "keys-only", | 5: error: $.sources[0].view: only the stream of a table has a `StreamViewType`
            "NewImage": {"id": {"N": "101"} | "NewImage": {"id": {"N": 101} | 17: error: $.sources[1].records[0].NewImage.id: not an attribute value of DynamoDB
            {"L": [{"S": "new"}]} | {"L": ["new"]} | 17: error: $.sources[1].records[0].NewImage.tags: not an attribute value of DynamoDB
            "NewImage": {"id" | "OldImage": {"id" | 17: error: $.sources[1].records[0].OldImage: there was no item before an `INSERT`
            "INSERT", "Keys" | "DELETE", "Keys" | 16: error: $.sources[1].records[0].eventName: `DELETE` is not known here
            "shard": 0 | "shard": 7 | 22: error: $.changes[0].shard: there is no shard 7 at that time
            "at": "8 s" | "at": "3 s" | 23: error: $.changes[1].shards: there is no shard 3 at that time
            "shards": [3, 2] | "shards": [3, 0] | 23: error: $.changes[1].shards: shard 0 is closed by then
            "shards": [3, 2] | "shards": [2, 1] | 23: error: $.changes[1].shards: the hash keys of the shards 2 and 1 do not follow one another
            "shards": [3, 2] | "shards": [3, 3] | 23: error: $.changes[1].shards: two shards are merged
            "split-shard", "source": "clicks" | "split-shard", "source": "orders" | 22: error: $.changes[0].source: `orders` is no Kinesis stream
            "mapping": "first", "enabled": false | "mapping": "frist", "enabled": false | 24: error: $.changes[2].mapping: no mapping of `clicks` is called `frist` (did you mean `first`?)
            "mapping": "first", "enabled": false | "enabled": false | 24: error: $.changes[2].source: `clicks` has 2 mappings
            """)
    void mistakeInWhatAStreamCanDoIsReported(String sane, String wrong, String problem) {
        assertThat(EVERYTHING).contains(sane);
        String changed = EVERYTHING.replace(sane, wrong == null ? "" : wrong);
        assertThat(problems(changed)).anyMatch(found -> found.startsWith("s.json:" + problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            asynchronous |                     | $.changes[0].source: `events` has no event source mapping
            sqs          | "mapping": "first", | $.changes[0].mapping: a queue has one mapping, which needs no name
            """)
    void switchFitsItsSource(String type, String field, String problem) {
        String text = """
                {"title": "Events", "functions": [{"name": "f", "code": {"duration": "1 s"}}],
                 "sources": [{"name": "events", "type": "%s", "function": "f", "at": ["0 s"]}],
                 "changes": [{"at": "1 s", "change": "switch-mapping", "source": "events", %s "enabled": false}]}
                """.formatted(type, field == null ? "" : field);
        assertThat(problems(text)).anyMatch(found -> found.startsWith("s.json:3: error: " + problem));
    }

    private static ScenarioPage page(String text) {
        Problems problems = new Problems();
        Optional<ScenarioPage> page = new ScenarioReader(FixtureFacts.catalog()).parse(text, "s.json", problems);
        assertThat(problems.sorted()).isEmpty();
        return page.orElseThrow();
    }

    private static List<String> problems(String text) {
        Problems problems = new Problems();
        new ScenarioReader(FixtureFacts.catalog()).parse(text, "s.json", problems);
        return problems.sorted().stream()
                .map(Problem::toString)
                .map(found -> found.replace('\u00a0', ' '))
                .toList();
    }
}
