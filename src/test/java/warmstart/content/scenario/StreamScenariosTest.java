package warmstart.content.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.labs.FixtureFacts;

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

    private static List<String> problems(String text) {
        Problems problems = new Problems();
        new ScenarioReader(FixtureFacts.catalog()).parse(text, "s.json", problems);
        return problems.sorted().stream()
                .map(Problem::toString)
                .map(found -> found.replace('\u00a0', ' '))
                .toList();
    }
}
