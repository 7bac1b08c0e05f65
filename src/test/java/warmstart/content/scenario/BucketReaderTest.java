package warmstart.content.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.Problem;
import warmstart.base.Problems;
import warmstart.labs.FixtureFacts;
import warmstart.simulator.async.AsyncSource;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Timing;
import warmstart.simulator.scenario.EventSource;
import warmstart.simulator.sources.bucket.Bucket;
import warmstart.simulator.sources.bucket.BucketSource;

/** What a scenario can say of a bucket; the published schema refuses what the reader refuses. */
final class BucketReaderTest {
    private static final String SOUND = """
            {
              "title": "Uploads",
              "functions": [{"name": "worker", "code": {"duration": "1 s"}}],
              "sources": [
                {"name": "uploads", "type": "asynchronous", "function": "worker", "at": ["0 s"], "service": "s3",
                 "objects": 3, "sameMoment": "5 ms", "versioning": true, "duplicates": "10%",
                 "delay": {"from": "1 s", "to": "60 s"}}
              ]
            }
            """;

    private static EventSource source(String json) {
        Problems problems = new Problems();
        EventSource source = new ScenarioReader(FixtureFacts.catalog())
                .parse(json, "s.json", problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()))
                .scenario()
                .sources()
                .get(0);
        assertThat(problems.sorted()).isEmpty();
        return source;
    }

    @Test
    void everyKnobIsRead() {
        Bucket bucket = ((BucketSource) source(SOUND)).bucket();
        assertThat(bucket)
                .isEqualTo(new Bucket(
                        OptionalInt.of(3),
                        true,
                        Micros.ofMillis(5),
                        100,
                        new Timing.Uniform(Micros.ofSeconds(1), Micros.ofSeconds(60))));
        assertThat(ScenarioLibraryTest.schemaProblems(SOUND)).isEmpty();
    }

    @Test
    void whatIsNotSaidIsOff() {
        String json = SOUND.replaceAll("(?s),\\s*\"objects\".*60 s\"}}", ", \"versioning\": false}");
        assertThat(((BucketSource) source(json)).bucket()).isEqualTo(Bucket.PLAIN);
    }

    @Test
    void whoSaysNothingOfABucketSendsAtOnce() {
        String json = SOUND.replaceAll("(?s),\\s*\"objects\".*60 s\"}}", "}");
        assertThat(source(json)).isInstanceOf(AsyncSource.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "service": "s3"         | "service": "sns"        | s.json:6: error: $.sources[0].versioning: `versioning` says something of a bucket, and this source is none
            "service": "s3"         | "service": "sns"        | s.json:6: error: $.sources[0].objects: `objects` says something of a bucket, and this source is none
            , "service": "s3"       | ~~                      | s.json:7: error: $.sources[0].delay: `delay` says something of a bucket, and this source is none
            "objects": 3,           | ~~                      | s.json:6: error: $.sources[0].sameMoment: every write has an object of its own, so no two can meet
            "objects": 3            | "objects": 0            | s.json:6: error: $.sources[0].objects: a whole number from 1 to 1000000 was expected
            "versioning": true      | "versioning": "on"      | s.json:6: error: $.sources[0].versioning:
            "duplicates": "10%"     | "duplicates": "101%"    | s.json:6: error: $.sources[0].duplicates: not a share: `101%`
            "sameMoment": "5 ms"    | "sameMoment": "-1 ms"   | s.json:6: error: $.sources[0].sameMoment: not a time: `-1 ms`
            """)
    void aMistakeIsReportedWithLineAndPath(String sane, String wrong, String problem) {
        assertThat(SOUND).contains(sane);
        String json = SOUND.replace(sane, wrong);
        assertThat(problems(json)).anyMatch(found -> found.startsWith(problem));
        assertThat(ScenarioLibraryTest.schemaProblems(json)).isNotEmpty();
    }

    @Test
    void anUnknownServiceIsTheOnlyMistake() {
        assertThat(problems(SOUND.replace("\"s3\"", "\"s4\""))).hasSize(1);
    }

    private static List<String> problems(String json) {
        Problems problems = new Problems();
        new ScenarioReader(FixtureFacts.catalog()).parse(json, "s.json", problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }
}
