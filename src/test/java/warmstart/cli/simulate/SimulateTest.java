package warmstart.cli.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code warmstart simulate} as somebody at a terminal sees it. */
class SimulateTest {
    private static final String LIBRARY = "content/scenarios/";
    private static final String RETRIES = LIBRARY + "async-three-attempts.json";
    private static final int MET = 0;
    private static final int NOT_MET = 1;
    private static final int NOT_UNDERSTOOD = 2;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int simulate(String... arguments) {
        return new CommandLine(new Simulate(settings -> Path.of("content")))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void theStoryMetricsAndExpectationsArePrinted() {
        assertThat(simulate(RETRIES)).isEqualTo(MET);
        assertThat(out.toString())
                .contains("uploads-1: discarded (NoFailureTarget)")
                .contains("[async-first-retry-wait]")
                .contains("thumbnails: Invocations 3, Errors 3")
                .contains("met      three errors are counted")
                .contains("nothing was left to happen");
    }

    /** Batches are told of with their messages; the last invocation of a window belongs to no record. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sqs-retry-after-visibility           | orders-1 | orders-batch-1
            kinesis-partial-checkpoint           | clicks-1 | clicks-to-counter/batch-1
            kinesis-tumbling-window-passes-state | clicks-1 | clicks-to-counter/batch-1
            """)
    void noBatchIsToldOfTwice(String file, String told, String batch) {
        simulate(LIBRARY + file + ".json");
        assertThat(out.toString()).contains("\n" + told + ": ").doesNotContain("\n" + batch + ": ");
    }

    @Test
    void theLastInvocationOfAWindowHasAStoryOfItsOwn() {
        simulate(LIBRARY + "kinesis-tumbling-window-passes-state.json");
        assertThat(out.toString()).contains("\nclicks-to-counter/batch-4: succeeded");
    }

    @Test
    void aBatchCanStillBeAskedFor() {
        assertThat(simulate(LIBRARY + "sqs-retry-after-visibility.json", "--of", "orders-batch-1"))
                .isEqualTo(MET);
        assertThat(out.toString()).contains("orders-batch-1: ").doesNotContain("\norders-1: ");
    }

    @Test
    void whatWouldHaveSavedARecordIsTold() {
        String file = LIBRARY + "kinesis-record-age-ends-a-poison-batch.json";
        assertThat(simulate(file, "--why", "clicks-2", "--change")).isEqualTo(MET);
        assertThat(out.toString())
                .contains("set the maximum record age of clicks-to-counter from 1 min to 63 s")
                .contains("before: sent to destination at failed-clicks")
                .contains("after:  succeeded");
    }

    @Test
    void anExpectationThatIsNotMetGivesExitCodeOne() throws IOException {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, Files.readString(Path.of(RETRIES)).replace("\"is\": 3", "\"is\": 4"));
        assertThat(simulate(wrong.toString())).isEqualTo(NOT_MET);
        assertThat(out.toString()).contains("NOT MET  three errors are counted: Errors 3, expected 4");
    }

    @Test
    void aBrokenFileGivesItsProblemsAndExitCodeTwo() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, Files.readString(Path.of(RETRIES)).replace("200 ms", "200"));
        assertThat(simulate(broken.toString())).isEqualTo(NOT_UNDERSTOOD);
        assertThat(err.toString()).contains("$.functions[0].code.duration: not a time: `200`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nowhere.json                                | There is no file
            content/scenarios/async-three-attempts.json --of nobody-1  | Nothing in this run is called `nobody-1`
            content/scenarios/async-three-attempts.json --rules never  | `never` is not a day
            --check nowhere                             | There is no folder or file
            --trace text                                | Name a scenario file
            """)
    void whatCannotBeUnderstoodGivesExitCodeTwo(String arguments, String message) {
        assertThat(simulate(arguments.strip().split(" +"))).isEqualTo(NOT_UNDERSTOOD);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void theTraceIsJsonLinesOnly() {
        assertThat(simulate(RETRIES, "--trace", "json")).isEqualTo(MET);
        assertThat(out.toString().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"t\":") && line.endsWith("}}"));
    }

    @Test
    void theTraceAsTextHasARowALine() {
        assertThat(simulate(RETRIES, "--trace", "text")).isEqualTo(MET);
        assertThat(out.toString()).contains("RetryPlanned").contains("attempt=2 waitMicros=60000000");
    }

    @Test
    void rulesOfAnotherDayChangeTheRun() {
        // By the rules of 2025-07 initialisation was free: 39 ms instead of 139.
        assertThat(simulate(LIBRARY + "init-billed-139.json", "--rules", "2025-07-31"))
                .isEqualTo(NOT_MET);
        assertThat(out.toString()).contains("BilledMillis 39, expected 139");
    }

    @Test
    void manySeedsAreSummedUp() {
        assertThat(simulate(LIBRARY + "async-waits-as-observed.json", "--runs", "20"))
                .isEqualTo(MET);
        assertThat(out.toString()).contains("20 of 20 runs as expected");
    }

    @Test
    void whyFollowsTheCausesAndNamesTheSmallestChange() {
        assertThat(simulate(LIBRARY + "sync-reserved-throttle.json", "--why", "shop-2", "--change"))
                .isEqualTo(MET);
        assertThat(out.toString())
                .contains("Why shop-2 ended like this: refused (429)")
                .contains("set the reserved concurrency of orders from 1 to 2");
    }

    @Test
    void twoScenariosAreComparedMessageByMessage() {
        int code = simulate(
                LIBRARY + "async-dlq-without-permission.json", "--compare", LIBRARY + "async-dlq-with-permission.json");
        assertThat(code).isEqualTo(NOT_MET);
        assertThat(out.toString())
                .contains("A  discarded (DeliveryDenied), 3 attempts")
                .contains("B  sent to dead letter queue at failed (RetriesExhausted), 3 attempts");
    }

    @Test
    void theRecordedCasesPass() {
        assertThat(simulate("--check", "content/cases")).isEqualTo(MET);
        assertThat(out.toString()).contains("passed 5/5 in all");
    }

    @Test
    void casesThatDifferAreToldWithOurReasons() throws IOException {
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(
                wrong, Files.readString(Path.of("content/cases/recorded.json")).replace("\"is\": 429", "\"is\": 500"));
        assertThat(simulate("--check", folder.toString())).isEqualTo(NOT_MET);
        assertThat(out.toString())
                .contains("passed 4/5 in all")
                .contains("observation 2: status 429, expected 500")
                .contains("[reserved-concurrency]");
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"{\"events\": 1000}", "{\"time\": \"1 min\"}"})
    void aRunThatWouldNeverEndStopsAtItsBounds(String bounds) throws IOException {
        Path endless = folder.resolve("endless.json");
        Files.writeString(endless, """
                {"title": "Endless", "bounds": BOUNDS,
                 "functions": [{"name": "f", "code": {"duration": "1 ms", "sends": [{"service": "eventbridge", "source": "e"}]}}],
                 "sources": [{"name": "e", "type": "asynchronous", "function": "f", "at": ["0 s"]}]}
                """.replace("BOUNDS", bounds));
        assertThat(simulate(endless.toString())).isEqualTo(MET);
        assertThat(out.toString()).contains("This is the story so far; raise `bounds` to see more.");
    }

    @Test
    @Timeout(60)
    void aRunThatUsesUpItsCpuTimeIsStopped() throws IOException {
        Path endless = folder.resolve("endless.json");
        Files.writeString(endless, """
                {"title": "Endless", "bounds": {"events": 1000000000},
                 "functions": [{"name": "f", "code": {"duration": "1 ms", "sends": [{"service": "eventbridge", "source": "e"}]}}],
                 "sources": [{"name": "e", "type": "asynchronous", "function": "f", "at": ["0 s"]}]}
                """);
        assertThat(simulate(endless.toString(), "--cpu", "1")).isEqualTo(MET);
        assertThat(out.toString()).contains("the run was stopped from outside");
    }
}
