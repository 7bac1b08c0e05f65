package warmstart.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.content.markdown.Markdown;
import warmstart.facts.FactCatalog;
import warmstart.labs.FixtureFacts;
import warmstart.labs.Lab;
import warmstart.labs.LabRunner;
import warmstart.labs.Labs;

/** One small sound lab, and every mistake an author can make in it. */
class LabReaderTest {
    private static final Path SOUND = Path.of("src/test/java/warmstart/content/lab/sound-lab.md");

    @TempDir
    private Path root;

    private String sound;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectory(root.resolve("labs"));
        sound = Files.readString(SOUND);
    }

    @Test
    void aSoundLabIsReadWhole() throws IOException {
        Reading<Labs> reading = read(sound);
        assertThat(reading.problems()).isEmpty();
        Lab lab = reading.value().all().get(0);
        assertThat(lab.id()).hasToString("sound-lab");
        assertThat(lab.number()).isEqualTo(90);
        assertThat(lab.title()).isEqualTo("A lab, with: a colon");
        assertThat(lab.minutes()).isEqualTo(5);
        assertThat(lab.seed()).isEqualTo(7);
        assertThat(lab.knobs()).extracting(knob -> knob.id()).containsExactly("retries", "place", "off");
        assertThat(lab.presets()).hasSize(1);
        assertThat(lab.predictions()).hasSize(1);
        assertThat(lab.goals()).hasSize(2);
        assertThat(lab.links().facts()).extracting(Object::toString).containsExactly("async-202");
        assertThat(lab.links().sections())
                .extracting(section -> section.address())
                .containsExactly(
                        "/topics/lambda/invocation/destinations",
                        "/topics/lambda/invocation/asynchronous-invocation#two-ways-to-fail");
        assertThat(LabRunner.standard().run(lab, lab.defaults(), lab.seed()).fates())
                .hasSize(3);
    }

    @Test
    void valuesOfFactsStandWhereTheirPlaceholdersWere() throws IOException {
        Lab lab = read(sound).value().all().get(0);
        assertThat(lab.texts().brief().value()).contains("<a href=\"/facts/async-202\">202</a>");
        assertThat(lab.goals().get(0).text()).isEqualTo("Wait for 1 minute.");
        assertThat(lab.texts().debrief().value())
                .contains("<a href=\"/facts/dlq-permission-sqs\"><code>sqs:SendMessage</code></a>");
    }

    @Test
    void hintsAreTheItemsOfTheNumberedList() throws IOException {
        Lab lab = read(sound).value().all().get(0);
        assertThat(lab.texts().hints()).hasSize(2);
        assertThat(lab.texts().hints().get(0).value()).contains("First step").doesNotContain("Second");
        assertThat(lab.texts().hints().get(1).value()).contains("two lines");
    }

    // What is replaced | by what | the only problem. Line numbers are those of sound-lab.md.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            id: sound-lab                   | id: Sound lab                  | :2: error: not a lab id: `Sound lab`
            number: 90                      | number: ninety                 | :3: error: `number`: a whole number from 1 to 999 was expected, found `ninety`
            minutes: 5                      | minuts: 5                      | :6: error: `minuts` is not known here (did you mean `minutes`?)
            minutes: 5                      | minutes 5                      | :6: error: not an entry: `minutes 5`
            seed: 7                         | minutes: 7                     | :7: error: `minutes` stands twice
            seed: 7                         | seed: -7                       | :7: error: `seed`: a whole number from 0 to 999999 was expected
            facts: [async-202]              | facts: async-202               | :8: error: `facts`: a list was expected
            facts: [async-202]              | facts: [async-203]             | :8: error: the register has no fact `async-203`
            [Destinations,                  | [Destination,                  | :9: error: no note is called `Destination`
            #Two ways to fail]              | #Two ways]                     | :9: error: `Asynchronous invocation` has no heading `Two ways`
            prerequisites: []               | prerequisites: [lab-one]       | labs: error: `sound-lab` builds on `lab-one`, which is no lab
            ## Brief                        | ## Letter                      | : error: the section `## Brief` is missing
            status {{fact:async-202}}       | status {{fact:async-2022}}     | :15: error: the register has no fact `async-2022`
            status {{fact:async-202}}       | status {{async-202}}           | :15: error: `{{async-202}}` is not known
            ```json goals                   | ```json goal                   | : error: the block `goals` is missing
            "min": {"fact": "async-min-     | "min": {"fact": "async-mini-   | :34: error: `number`: `min`: `fact`: the register has no such fact: `async-mini-retry-attempts`
            "unit": "retries",              | "unit": "s",                   | :34: error: `number`: `min`: the fact `async-min-retry-attempts` cannot be given in `s`
            "step": 1,                      | "step": 0,                     | :36: error: `number`: `step`: a whole number from 1 to 999999999 was expected, found `0`
            "initial": 1                    | "initial": 3                   | :37: error: `number`: `3` does not lie between the ends
            "help": "How often."            | "hlep": "How often."           | :29: error: the field `help` is missing
            "id": "place"                   | "id": "retries"                | :28: error: two knobs are called `retries`
            "initial": "nowhere"            | "initial": "somewhere"         | :47: error: `choice`: no option is called `somewhere`
            "switch": {"initial": false}    | "switch": {"initial": "no"}    | :51: error: `switch`: `initial`: true or false was expected, found a text
            "settings": {"retries": 2}      | "settings": {"retries": 3}     | :57: error: `settings`: knob `retries`: `3 retries` is more than the service allows: 2 retries
            "settings": {"retries": 2}      | "settings": {"retires": 2}     | :57: error: `settings`: knob `retires`: this lab has no such knob
            "measure": "attempts"           | "measure": "atempts"           | :66: error: `number`: `measure`: `atempts` is not known here (did you mean `attempts`?)
            "goal": "attempts-are-spaced"   | "goal": "attempts-spaced"      | :75: error: `goal`: `attempts-spaced` is not known here
            "waits": [                      | "wait": [                      | :73: error: the field `waits` is missing
            {"fact": "async-first-retry-wait"} | {"fact": "async-202"}       | :76: error: `fact`: the fact has no number: `async-202`
            "atLeast": 1                    | "atLeast": 1, "is": 1          | :82: error: `wanted`: a count is expected to be one of is, atLeast, atMost, or between the last two
            "waits": "documented"           | "waits": "recorded"            | :89: error: `waits`: `recorded` is not known here
            "type": "asynchronous"          | "type": "asynchronus"          | :90: error: `type`: `asynchronus` is not known here (did you mean `asynchronous`?)
            "function": "f"                 | "function": "g"                | :90: error: no function is called `g`
            "gap": "1 s"                    | "gap": "1"                     | :90: error: `evenly`: `gap`: not a time: `1
            "duration": "1 s"               | "duration": "0 s"              | :93: error: `code`: code takes time
            "timeout": "3 s"                | "timeout": "16 min"            | :93: error: `code`: `timeout`: the service refuses this timeout: `16 min` (use whole seconds up to 15 min)
            "failureRate": "100%"           | "failureRate": "101%"          | :93: error: `code`: `failureRate`: not a share
            "retryAttempts": {"knob": "retries"} | "retryAttempts": 3        | :94: error: `asynchronous`: `retryAttempts`: a whole number from 0 to 2 was expected, found `3`
            "retryAttempts": {"knob": "retries"} | "retryAttempts": {"knob": "tries"} | :94: error: `asynchronous`: this lab has no knob `tries`
            "on": 0                         | "in": 0                        | :95: error: knob `off` has no case for `on`
            "on": 0                         | "on": 901                      | :91: error: `901` is more than can be reserved: 900
            "service": "sqs"                | "service": "lambda"            | :96: error: AWS Lambda cannot be the dead-letter queue (use one of: Amazon SQS, Amazon SNS)
            "arn": "arn:aws:sqs             | "arn": "aws:sqs                | :96: error: `deadLetterQueue`: `arn`: not an ARN
            "Effect": "Allow"               | "Effect": "allow"              | :97: error: `role`: `document`: `$.Statement.Effect`: there is no effect `allow`
            "Action": "sqs:SendMessage"     | "Action": []                   | :97: error: `role`: `document`: `$.Statement.Action`: the list is empty
            "Version": "2012-10-17"         | "Version": "2012-10-18"        | :97: error: `role`: `document`: `$.Version`: there is no version `2012-10-18`
            """)
    void aMistakeIsReportedWithItsLine(String sane, String wrong, String problem) throws IOException {
        assertThat(sound).contains(sane);
        Reading<Labs> reading = read(sound.replaceFirst(
                java.util.regex.Pattern.quote(sane), java.util.regex.Matcher.quoteReplacement(wrong)));
        assertThat(reading.problems())
                .extracting(found -> found.toString().replace('\u00a0', ' ').replace("labs/sound-lab.md", ""))
                .anyMatch(found -> found.startsWith(problem));
        boolean stillOffered = problem.startsWith("labs:");
        assertThat(reading.value().all()).hasSize(stillOffered ? 1 : 0);
    }

    @Test
    void aBrokenLabDoesNotHideTheOthers() throws IOException {
        Files.writeString(root.resolve("labs/broken.md"), "no head");
        Reading<Labs> reading = read(sound);
        assertThat(reading.value().all()).hasSize(1);
        assertThat(reading.problems())
                .extracting(Object::toString)
                .containsExactly("labs/broken.md:1: error: a lab begins with front matter"
                        + " (put it between two lines of `---`)");
    }

    @Test
    void ofTwoLabsWithOneIdTheSecondIsReported() throws IOException {
        Files.writeString(root.resolve("labs/zweite.md"), sound);
        Reading<Labs> reading = read(sound);
        assertThat(reading.value().all()).hasSize(1);
        assertThat(reading.problems())
                .extracting(Object::toString)
                .containsExactly("labs/zweite.md: error: lab 90 `sound-lab` has the id or number of another lab"
                        + " (`A lab, with: a colon` came first)");
    }

    @Test
    void anUnclosedBlockIsReportedWhereItBegins() throws IOException {
        int end = sound.lastIndexOf("```");
        Reading<Labs> reading = read(sound.substring(0, end));
        assertThat(reading.problems())
                .extracting(Object::toString)
                .anyMatch(found -> found.startsWith("labs/sound-lab.md:87: error: a fenced block is never closed"));
    }

    @Test
    void malformedJsonIsReportedWithItsLineInTheFile() throws IOException {
        Reading<Labs> reading = read(sound.replace("\"waits\": \"documented\",", "\"waits\" \"documented\","));
        assertThat(reading.problems())
                .extracting(Object::toString)
                .anyMatch(found -> found.startsWith("labs/sound-lab.md:89: error: not valid JSON: "));
    }

    @Test
    void withoutTheFactsOfTheServiceNoLabCanRun() throws IOException {
        Files.writeString(root.resolve("labs/sound-lab.md"), sound);
        FactCatalog poor = FixtureFacts.without("async-backoff-max");
        Reading<Labs> reading = new LabReader(new Markdown()).read(root, poor, FixtureFacts.vault());
        assertThat(reading.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "labs/sound-lab.md: error: no lab can run: the register has no fact `async-backoff-max`"
                                + " (add it to the register)");
    }

    @Test
    void withoutAFolderThereAreNoLabs() {
        Path nowhere = root.resolve("nowhere");
        Reading<Labs> reading =
                new LabReader(new Markdown()).read(nowhere, FixtureFacts.catalog(), FixtureFacts.vault());
        assertThat(reading.value()).isEqualTo(Labs.none());
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void labsCanBeReadFromAnArchive() throws IOException {
        Path archive = root.resolve("content.zip");
        URI address = URI.create("jar:" + archive.toUri());
        try (FileSystem zip = FileSystems.newFileSystem(address, Map.of("create", "true"))) {
            Files.createDirectories(zip.getPath("/content/labs"));
            Files.writeString(zip.getPath("/content/labs/sound-lab.md"), sound);
            Reading<Labs> reading = new LabReader(new Markdown())
                    .read(zip.getPath("/content"), FixtureFacts.catalog(), FixtureFacts.vault());
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.value().all()).hasSize(1);
        }
    }

    @Test
    void filesThatCannotBeReadAsTextAreReported() throws IOException {
        Files.write(root.resolve("labs/latin.md"), new byte[] {'-', (byte) 0xE9});
        Files.write(root.resolve("labs/large.md"), new byte[(1 << 18) + 1]);
        assertThat(read(sound).problems())
                .extracting(Object::toString)
                .containsExactly(
                        "labs/large.md: error: larger than 262144 bytes (shorten it)",
                        "labs/latin.md: error: not UTF-8 text (save it with the encoding UTF-8)");
    }

    @ParameterizedTest
    @Timeout(10)
    @CsvSource({"'{{'", "'```\n'", "'## x\n'", "'- '", "'> '", "'[['", "'{{fact:'"})
    void aFileOfOneThingRepeatedIsReadInGoodTime(String piece) throws IOException {
        String text = sound.replace("## Brief\n", "## Brief\n" + piece.repeat(40_000 / piece.length()) + "\n");
        assertThat(read(text).problems()).isNotNull();
    }

    private Reading<Labs> read(String text) throws IOException {
        Files.writeString(root.resolve("labs/sound-lab.md"), text);
        return new LabReader(new Markdown()).read(root, FixtureFacts.catalog(), FixtureFacts.vault());
    }
}
