package warmstart.content.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.labs.FixtureFacts;
import warmstart.labs.library.ScenarioPage;

/** Wrong input gets the service's own rule as message, with the line and the JSON path, all of it at once. */
class ScenarioReaderTest {
    private static final String SOUND = """
            {
              "title": "Orders",
              "rules": "today",
              "accountConcurrency": 1000,
              "functions": [
                {"name": "worker", "code": {"duration": "1 s", "timeout": "30 s"},
                 "reservedConcurrency": 10,
                 "asynchronous": {"retryAttempts": 2, "eventAge": "1 h"},
                 "memory": "512 MB"}
              ],
              "sources": [
                {"name": "orders", "type": "sqs", "function": "worker", "at": ["0 s"],
                 "queue": {"name": "orders", "visibility": "1 min"},
                 "mapping": {"batchSize": 10, "batchWindow": "0 s"}},
                {"name": "uploads", "type": "asynchronous", "function": "worker", "at": ["1 s"]}
              ],
              "expect": [
                {"text": "it runs", "rows": {"kind": "InvocationStarted", "subject": "uploads-1"}, "is": 1}
              ]
            }
            """;

    private final ScenarioReader reader = new ScenarioReader(FixtureFacts.catalog());

    @Test
    void theSoundScenarioIsRead() {
        Problems problems = new Problems();
        Optional<ScenarioPage> page = reader.parse(SOUND, "s.json", problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(page).isPresent();
        assertThat(page.get().scenario().sources()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "title": "Orders",              | "titel": "Orders",             | s.json:2: error: $.titel: the field `titel` is not known here (did you mean `title`?)
            "rules": "today"                | "rules": "tomorrow"            | s.json:3: error: $.rules: not a day: `tomorrow`
            "duration": "1 s"               | "duration": "1"                | s.json:6: error: $.functions[0].code.duration: not a time: `1`
            "duration": "1 s"               | "duratoin": "1 s"              | s.json:6: error: $.functions[0].code.duratoin: the field `duratoin` is not known here (did you mean `duration`?)
            "timeout": "30 s"               | "timeout": "16 min"            | s.json:6: error: $.functions[0].code.timeout: the service refuses this timeout: `16 min`
            "timeout": "30 s"               | "timeout": "2 min"             | s.json:13: error: $.sources[0].queue.visibility: Queue visibility timeout: 60 seconds is less than Function timeout: 120 seconds
            "reservedConcurrency": 10       | "reservedConcurrency": 901     | s.json:5: error: $.functions: `901` is more than can be reserved: 900
            "retryAttempts": 2              | "retryAttempts": 3             | s.json:8: error: $.functions[0].asynchronous.retryAttempts: a whole number from 0 to 2 was expected
            "eventAge": "1 h"               | "eventAge": "59 s"             | s.json:8: error: $.functions[0].asynchronous.eventAge: the service refuses this age: `59 s`
            "memory": "512 MB"              | "memory": "64 MB"              | s.json:9: error: $.functions[0].memory: the service refuses this size in MB: `64`
            "name": "orders", "visibility"  | "name": "orders.fifo", "visibility" | s.json:12: error: $.sources[0]: a message to the FIFO queue `orders.fifo` needs a MessageGroupId
            "batchWindow": "0 s"            | "batchWindow": "301 s"         | s.json:14: error: $.sources[0].mapping.batchWindow: 301 s is not between 0 and 300 s
            "batchSize": 10                 | "batchSize": 11                | s.json:14: error: $.sources[0].mapping.batchWindow: Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10
            "function": "worker", "at": ["1 s"] | "function": "wroker", "at": ["1 s"] | s.json:11: error: $.sources: no function is called `wroker` (did you mean `worker`?)
            "function": "worker", "at": ["1 s"] | "function": "worker:live", "at": ["1 s"] | s.json:11: error: $.sources: `worker` has no alias or version `live`
            "type": "asynchronous"          | "type": "asynchronus"          | s.json:15: error: $.sources[1].type: `asynchronus` is not known here (did you mean `asynchronous`?)
            "kind": "InvocationStarted"     | "kind": "InvocationStartet"    | s.json:18: error: $.expect[0].rows.kind: `InvocationStartet` is not known here (did you mean `InvocationStarted`?)
            "is": 1                         | "atLeast": 1, "is": 1          | s.json:18: error: $.expect[0].text: a count is expected to be one of is, atLeast, atMost
            """)
    void aMistakeIsReportedWithLineAndPath(String sane, String wrong, String problem) {
        assertThat(SOUND).contains(sane);
        assertThat(problems(SOUND.replace(sane, wrong))).anyMatch(found -> found.startsWith(problem));
    }

    @Test
    void aFifoQueueWithABatchingWindowIsRefused() {
        String fifo = SOUND.replace("\"name\": \"orders\", \"visibility\"", "\"name\": \"orders.fifo\", \"visibility\"")
                .replace("\"batchWindow\": \"0 s\"", "\"batchWindow\": \"5 s\"");
        assertThat(problems(fifo))
                .anyMatch(found ->
                        found.startsWith("s.json:14: error: $.sources[0].mapping.batchWindow: a batching window is"
                                + " not supported for FIFO queues"));
    }

    /** Each row is a change in the middle of the run. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "change": "update-code", "function": "wroker", "code": {"duration": "1 s"} | $.changes[0].function: no function is called `wroker` (did you mean `worker`?)
            "change": "switch-mapping", "source": "order", "enabled": false            | $.changes[0].source: no source is called `order` (did you mean `orders`?)
            "change": "move-messages", "from": "dead"                                  | $.changes[0].from: no queue is called `dead`
            "change": "publish-versoin", "function": "worker"                          | $.changes[0].change: `publish-versoin` is not known here (did you mean `publish-version`?)
            "change": "inject-faults", "function": "worker", "until": "1 s"            | $.changes[0].until: faults end after they begin
            "change": "deploy", "function": "worker", "alias": "live", "version": 2, "config": "LambdaCanary10Percent7Minutes" | $.changes[0].config: CodeDeploy has no configuration `LambdaCanary10Percent7Minutes` for Lambda
            """)
    void aChangeThatMeansNothingIsReported(String change, String problem) {
        String wrong =
                SOUND.replace("\"expect\": [", "\"changes\": [{\"at\": \"5 s\", " + change + "}], \"expect\": [");
        assertThat(problems(wrong)).anyMatch(found -> found.contains("error: " + problem));
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        String wrong = SOUND.replace("\"30 s\"", "\"16 min\"")
                .replace("\"retryAttempts\": 2", "\"retryAttempts\": 3")
                .replace("\"is\": 1", "\"was\": 1");
        // timeout, retryAttempts, and of the expectation both the unknown `was` and the missing count
        assertThat(problems(wrong)).hasSize(4);
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(strings = {"[", "{\"a\":", "\"functions\": [", "{}", "\u0000", "1e999999999,"})
    void oneThingRepeatedIsReadInGoodTime(String piece) {
        assertThat(problems(piece.repeat(40_000 / piece.length()))).isNotEmpty();
        assertThat(problems(SOUND.replace("\"expect\": [", "\"expect\": [" + piece.repeat(1_000))))
                .isNotEmpty();
    }

    private List<String> problems(String text) {
        Problems problems = new Problems();
        reader.parse(text, "s.json", problems);
        return problems.sorted().stream()
                .map(Problem::toString)
                .map(found -> found.replace('\u00a0', ' '))
                .toList();
    }
}
