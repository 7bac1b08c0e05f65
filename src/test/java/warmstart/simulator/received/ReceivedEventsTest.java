package warmstart.simulator.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.base.json.Json;
import warmstart.base.json.JsonArray;
import warmstart.content.Scenarios;
import warmstart.labs.library.ScenarioPage;
import warmstart.simulator.Simulation;
import warmstart.simulator.engine.StopSignal;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.payload.outcome.InvocationContext;
import warmstart.simulator.sources.stream.config.StreamKind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** Events as they are made after a run, from the scenario and the trace. */
class ReceivedEventsTest {
    private static final Path LIBRARY = Path.of("content/scenarios");
    private static final int TRIED_MAX = 5;

    /** 2026-01-01T00:00:00Z, at which virtual time begins. */
    private static final long BEGIN_MILLIS = 1_767_225_600_000L;

    @TempDir
    private Path folder;

    private record Run(ScenarioPage page, Trace trace) {
        static Run of(Path file) {
            ScenarioPage page = Scenarios.in(Path.of("content")).read(file);
            return new Run(page, Simulation.run(page.scenario(), page.seed(), page.bounds(), StopSignal.NEVER));
        }

        ReceivedEvent received(String name) {
            return new ReceivedEvents(page.scenario(), trace).of(name).orElseThrow();
        }
    }

    private Run run(String functions, String sources) throws IOException {
        Path file = folder.resolve("scenario.json");
        Files.writeString(
                file, "{\"title\": \"t\", \"functions\": [" + functions + "], \"sources\": [" + sources + "]}");
        return Run.of(file);
    }

    private Run run(String source) throws IOException {
        return run("{\"name\": \"f\", \"code\": {\"duration\": \"1 s\"}}", source);
    }

    private static String at(Json event, String pointer) {
        Json value = event.at(pointer).orElseThrow(() -> new AssertionError(pointer + " in " + event.wire()));
        return value.asText().orElseGet(value::wire);
    }

    static List<Path> library() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARY)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void whateverRanHadAnEventAndAContext(Path file) {
        Run run = Run.of(file);
        List<String> ran = run.trace().rows().stream()
                .filter(row -> row.kind() == LambdaKind.INVOCATION_STARTED)
                .map(TraceRow::subject)
                .distinct()
                .limit(TRIED_MAX)
                .toList();
        for (String name : ran) {
            ReceivedEvent received = run.received(name);
            assertThat(received.event().wire()).as(name).startsWith("{");
            assertThat(received.context()).as(name).isPresent();
            assertThat(run.received(name)).as("the same at every look").isEqualTo(received);
        }
    }

    /** Lanes, filters and splits: a batch holds as many records as its row says, from the first to the last. */
    @ParameterizedTest
    @MethodSource("library")
    void aBatchOfAStreamHoldsWhatItsRowSays(Path file) {
        Run run = Run.of(file);
        List<TraceRow> formed = run.trace().rows().stream()
                .filter(row -> row.kind() == StreamKind.BATCH_FORMED)
                .limit(TRIED_MAX * TRIED_MAX)
                .toList();
        for (TraceRow row : formed) {
            Json event = run.received(row.subject()).event();
            assertThat(((JsonArray) event.at("/Records").orElseThrow()).size())
                    .as(row.subject())
                    .isEqualTo((int) row.numbers().number("records"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api            | /left                                  | 3
            step-functions | /left                                  | 3
            function-url   | /requestContext/http/method            | POST
            function-url   | /version                               | 2.0
            alb            | /headers/accept                        | text/html
            rest-api       | /httpMethod                            | POST
            rest-api       | /multiValueQueryStringParameters/a/1   | 2
            rest-api       | /requestContext/requestTimeEpoch       | 1767225602000
            http-api       | /rawPath                               | /orders/7
            http-api       | /queryStringParameters/a               | 1,2
            cloudfront     | /Records/0/cf/config/eventType         | viewer-request
            cloudfront     | /Records/0/cf/request/uri              | /orders/7
            cognito        | /triggerSource                         | PreSignUp_SignUp
            cognito        | /userName                              | c-1
            s3-batch       | /tasks/0/taskId                        | c-1
            lex            | /bot/name                              | c
            firehose       | /records/0/approximateArrivalTimestamp | 1767225602000
            """)
    void eachDoorHasAFormOfItsOwn(String door, String pointer, String expected) throws IOException {
        Run run = run("""
                {"name": "c", "type": "call", "function": "f", "door": "%s", "at": ["2 s"], "event": {"left": 3},
                 "http": {"method": "POST", "path": "/orders/7", "query": {"a": ["1", "2"]},
                          "headers": {"accept": "text/html"}, "body": "hi"}}""".formatted(door));
        assertThat(at(run.received("c-1").event(), pointer)).isEqualTo(expected);
    }

    @Test
    void aLoadBalancerWithMultiValueHeadersHandsOverLists() throws IOException {
        Run run = run("""
                {"name": "c", "type": "call", "function": "f", "door": "alb", "at": ["0 s"], "multiValueHeaders": true,
                 "http": {"headers": {"accept": "text/html"}}}""");
        Json event = run.received("c-1").event();
        assertThat(at(event, "/multiValueHeaders/accept/0")).isEqualTo("text/html");
        assertThat(event.at("/headers")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            caller      | /left                   | 3
            s3          | /Records/0/eventName    | ObjectCreated:Put
            s3          | /Records/0/eventTime    | 2026-01-01T00:00:02.000Z
            s3          | /Records/0/s3/bucket/name | a
            sns         | /Records/0/Sns/Message  | {"left":3}
            sns         | /Records/0/Sns/TopicArn | arn:aws:sns:us-east-1:111122223333:a
            eventbridge | /detail/left            | 3
            eventbridge | /time                   | 2026-01-01T00:00:02Z
            schedule    | /source                 | aws.events
            scheduler   | /source                 | aws.scheduler
            codepipeline | /CodePipeline.job/accountId | 111122223333
            codepipeline | /CodePipeline.job/data/actionConfiguration/configuration/FunctionName   | f
            codepipeline | /CodePipeline.job/data/actionConfiguration/configuration/UserParameters | {"left":3}
            codepipeline | /CodePipeline.job/data/inputArtifacts | []
            """)
    void eachServiceThatDoesNotWaitHasAFormOfItsOwn(String service, String pointer, String expected)
            throws IOException {
        Run run = run("""
                {"name": "a", "type": "asynchronous", "function": "f", "service": "%s", "at": ["2 s"],
                 "event": {"left": 3}}""".formatted(service));
        assertThat(at(run.received("a-1").event(), pointer)).isEqualTo(expected);
    }

    @Test
    void whatAFunctionSendsIsAnEventOfTheServiceItWasSentTo() {
        Run run = Run.of(LIBRARY.resolve("recursive-loop-is-stopped.json"));
        // The third invocation of the chain of the one upload.
        assertThat(at(run.received("uploads-1/2").event(), "/Records/0/eventSource"))
                .isEqualTo("aws:s3");
    }

    /** Received at 0 s and, after the error and a visibility timeout of 30 s, again at 30 s. */
    @Test
    void aMessageKeepsItsIdAndCountsItsReceives() throws IOException {
        Run run = run("""
                {"name": "f", "code": {"duration": "1 s", "poison": {"q-2": 1}},
                 "role": {"may": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]}}""", """
                {"name": "q", "type": "sqs", "function": "f", "mapping": {"batchWindow": "1 s"},
                 "letters": [{"body": {"n": 1}}, {"body": "plain"}], "at": ["0 s", "500 ms"]}""");
        Json first = run.received("q-batch-1").event();
        Json second = run.received("q-batch-2").event();
        assertThat(at(first, "/Records/0/body")).isEqualTo("{\"n\":1}");
        assertThat(at(first, "/Records/1/body")).isEqualTo("plain");
        assertThat(at(first, "/Records/0/eventSourceARN")).isEqualTo("arn:aws:sqs:us-east-1:111122223333:q");
        assertThat(at(first, "/Records/1/attributes/SentTimestamp")).isEqualTo(String.valueOf(BEGIN_MILLIS + 500));
        assertThat(at(first, "/Records/0/attributes/ApproximateReceiveCount")).isEqualTo("1");
        assertThat(at(second, "/Records/0/attributes/ApproximateReceiveCount")).isEqualTo("2");
        assertThat(at(second, "/Records/0/attributes/ApproximateFirstReceiveTimestamp"))
                .isEqualTo(at(first, "/Records/0/attributes/ApproximateFirstReceiveTimestamp"));
        assertThat(at(second, "/Records/0/messageId")).isEqualTo(at(first, "/Records/0/messageId"));
        assertThat(at(second, "/Records/0/receiptHandle")).isNotEqualTo(at(first, "/Records/0/receiptHandle"));
        // A message stands for the latest batch it was in.
        assertThat(run.received("q-1").invocation()).isEqualTo("q-batch-2");
    }

    @Test
    void messagesOfAFifoQueueCarryTheirGroup() {
        Run run = Run.of(LIBRARY.resolve("fifo-keeps-order-in-a-group.json"));
        String batch = run.trace().rows().stream()
                .filter(row -> row.kind() == LambdaKind.INVOCATION_STARTED)
                .findFirst()
                .orElseThrow()
                .subject();
        Json event = run.received(batch).event();
        assertThat(at(event, "/Records/0/attributes/MessageGroupId")).isNotBlank();
        assertThat(at(event, "/Records/0/attributes/SequenceNumber")).matches("[0-9]{20}");
    }

    @Test
    void aDestinationGetsTheEventAndTheError() throws IOException {
        Run run = run("""
                {"name": "f", "code": {"duration": "1 s", "failureRate": "100%"}, "asynchronous": {"retryAttempts": 0},
                 "onFailure": "lambda:g", "role": {"may": ["lambda:InvokeFunction"]}},
                {"name": "g", "code": {"duration": "1 s"}}""", """
                {"name": "a", "type": "asynchronous", "function": "f", "at": ["0 s"], "event": {"left": 3}}""");
        String handed = run.trace().rows().stream()
                .filter(row -> row.kind() == LambdaKind.EVENT_ACCEPTED && row.cause() >= 0)
                .findFirst()
                .orElseThrow()
                .subject();
        Json record = run.received(handed).event();
        assertThat(at(record, "/requestContext/condition")).isEqualTo("RetriesExhausted");
        assertThat(at(record, "/requestContext/approximateInvokeCount")).isEqualTo("1");
        assertThat(at(record, "/requestPayload/left")).isEqualTo("3");
        assertThat(at(record, "/responsePayload/errorType")).isEqualTo("Unhandled");
        assertThat(at(record, "/requestContext/requestId"))
                .isEqualTo(run.received("a-1").context().orElseThrow().requestId());
    }

    /** The timeout of the function is 3 s, counted from the beginning of the last attempt. */
    @Test
    void theContextIsThatOfTheLatestAttempt() {
        Run run = Run.of(LIBRARY.resolve("async-three-attempts.json"));
        TraceRow last = run.trace().rows().stream()
                .filter(row -> row.kind() == LambdaKind.INVOCATION_STARTED)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        InvocationContext told = run.received(last.subject()).context().orElseThrow();
        assertThat(told.deadline()).isEqualTo(BEGIN_MILLIS + last.t() / 1_000 + 3_000);
        assertThat(told.invokedArn())
                .isEqualTo("arn:aws:lambda:us-east-1:111122223333:function:"
                        + told.functionName().toLowerCase(Locale.ROOT));
        assertThat(told.logStream()).startsWith("2026/01/01/[$LATEST]");
    }

    @Test
    void whatNeverRanHasAnEventButNoContext() throws IOException {
        Run run = run(
                "{\"name\": \"f\", \"code\": {\"duration\": \"1 s\"}, \"reservedConcurrency\": 0}",
                "{\"name\": \"c\", \"type\": \"call\", \"function\": \"f\", \"at\": [\"0 s\"]}");
        assertThat(run.received("c-1").context()).isEmpty();
        assertThat(new ReceivedEvents(run.page().scenario(), run.trace()).of("c-2"))
                .isEmpty();
    }

    /** Windows of 30 s: batch 7 is the third record of the second window, batch 8 ends it and has none. */
    @Test
    void aTumblingWindowIsAroundItsBatches() {
        Run run = Run.of(LIBRARY.resolve("kinesis-tumbling-window-passes-state.json"));
        Json inside = run.received("clicks-to-counter/batch-7").event();
        assertThat(at(inside, "/Records/0/kinesis/partitionKey")).isNotBlank();
        assertThat(at(inside, "/window/start")).isEqualTo("2026-01-01T00:00:30Z");
        assertThat(at(inside, "/window/end")).isEqualTo("2026-01-01T00:01:00Z");
        assertThat(at(inside, "/state/records")).isEqualTo("2");
        assertThat(at(inside, "/isFinalInvokeForWindow")).isEqualTo("false");
        Json last = run.received("clicks-to-counter/batch-8").event();
        assertThat(at(last, "/Records")).isEqualTo("[]");
        assertThat(at(last, "/state/records")).isEqualTo("3");
        assertThat(at(last, "/shardId")).isEqualTo("shardId-000000000000");
        assertThat(at(last, "/isFinalInvokeForWindow")).isEqualTo("true");
    }
}
