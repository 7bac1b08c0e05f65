package warmstart.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.base.json.ReadJson;
import warmstart.simulator.Worlds;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.function.Alias;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.Releases;
import warmstart.simulator.function.Version;
import warmstart.simulator.hindsight.Fates;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.response.FunctionAnswer;
import warmstart.simulator.scenario.Arrivals;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * Synchronous invocation.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-sync.html">Invoke a Lambda function
 *     synchronously</a>
 */
class CallsTest {
    @Test
    void theCallerWaitsForInitialisationAndHandler() {
        Trace trace =
                new Worlds().init("400 ms").takes("100 ms").called(Door.API).run();
        TraceRow answer = Worlds.only(trace, CallKind.CALL_ANSWERED);
        // 400 ms of initialisation and 100 ms of handler.
        assertThat(answer.numbers().number("latencyMicros")).isEqualTo(Micros.ofMillis(500));
        assertThat(answer.numbers().number("status")).isEqualTo(200);
        assertThat(answer.numbers().has("error")).isFalse();
    }

    /** The operation Invoke has status 200 whatever the code did; web fronts make 502 of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            API          | 200 | sync-function-error-field
            ALB          | 502 | assumed:alb-502
            FUNCTION_URL | 502 | measured:url-502
            REST_API     | 502 | api-gateway-malformed-502
            HTTP_API     | 500 | assumed:http-api-500
            CLOUDFRONT   | 503 | assumed:edge-503
            """)
    void aFunctionErrorIsToldEachDoorInItsWay(Door door, long status, String rule) {
        Trace trace = new Worlds().fails(1000).called(door).run();
        TraceRow answer = Worlds.only(trace, CallKind.CALL_ANSWERED);
        assertThat(answer.numbers().number("status")).isEqualTo(status);
        assertThat(answer.numbers().text("error")).isEqualTo("Unhandled");
        assertThat(answer.rule()).isEqualTo(rule);
    }

    @Test
    void lambdaDoesNotRetryForACallerWhoWaits() {
        Trace trace = new Worlds().fails(1000).called(Door.API).run();
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(1);
        assertThat(Worlds.rows(trace, LambdaKind.RETRY_PLANNED)).isEmpty();
    }

    @Test
    void beyondItsReservationACallIsRefusedWith429() {
        Trace trace = new Worlds()
                .reserved(2)
                .takes("1 s")
                .events(3, "0 s")
                .called(Door.API)
                .run();
        TraceRow throttle = Worlds.only(trace, CallKind.CALL_THROTTLED);
        assertThat(throttle.subject()).isEqualTo("c-3");
        assertThat(throttle.numbers().number("status")).isEqualTo(429);
        assertThat(throttle.numbers().text("reason")).isEqualTo("ReservedFunctionConcurrentInvocationLimitExceeded");
        assertThat(throttle.rule()).isEqualTo("reserved-concurrency");
        assertThat(Worlds.only(trace, CallKind.CALL_GIVEN_UP).cause()).isEqualTo(throttle.seq());
    }

    @Test
    void aReservationOfNothingRefusesEverything() {
        Trace trace = new Worlds().reserved(0).called(Door.FUNCTION_URL).run();
        assertThat(Worlds.only(trace, CallKind.CALL_THROTTLED).numbers().text("reason"))
                .isEqualTo("ReservedFunctionConcurrentInvocationLimitExceeded");
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_STARTED)).isEmpty();
    }

    @Test
    void beyondTheAccountItIsAnotherReason() {
        Trace trace = new Worlds()
                .account(2)
                .takes("1 s")
                .events(3, "0 s")
                .called(Door.API)
                .run();
        TraceRow throttle = Worlds.only(trace, CallKind.CALL_THROTTLED);
        assertThat(throttle.numbers().text("reason")).isEqualTo("ConcurrentInvocationLimitExceeded");
        assertThat(throttle.rule()).isEqualTo("concurrency-1000");
    }

    /** With a reservation of 3, 30 requests a second: the 31st of one moment is one too many though only 3 run long. */
    @Test
    void requestsOfASecondAreAtMostTenTimesTheConcurrency() {
        Trace trace = new Worlds()
                .reserved(3)
                .takes("1 ms")
                .events(40, "2 ms")
                .called(Door.API)
                .run();
        List<TraceRow> throttles = Worlds.rows(trace, CallKind.CALL_THROTTLED);
        // The stock of 30 is used up one every 2 ms; in 2 ms 0.06 come back: after 30 + 30·0.06 + … = 31 calls, at
        // 62 ms, it is empty (31.86 would have been there, so 31 whole ones).
        assertThat(throttles.get(0).subject()).isEqualTo("c-32");
        assertThat(throttles)
                .extracting(row -> row.numbers().text("reason"))
                .containsOnly("ReservedFunctionInvocationRateLimitExceeded");
        assertThat(throttles).extracting(TraceRow::rule).containsOnly("rps-ten-times");
    }

    /** 1,000 environments at once, 100 more a second: of 1,200 calls at once 200 are refused, a second later 100 more run. */
    @Test
    void aFunctionGainsOneThousandEnvironmentsInTenSeconds() {
        Worlds world = new Worlds().account(5_000).takes("5 s").timeout("10 s").called(Door.API);
        Trace atOnce = world.events(1_200, "0 s").run();
        assertThat(Worlds.rows(atOnce, LambdaKind.ENVIRONMENT_INIT_STARTED)).hasSize(1_000);
        assertThat(Worlds.rows(atOnce, CallKind.CALL_THROTTLED))
                .hasSize(200)
                .extracting(TraceRow::rule)
                .containsOnly("scaling-rate");
        // 4,000 a second for half a second: 1,000 + 100 · 0.5 = 1,050 environments, less the share that is not yet
        // whole.
        Trace steadily = world.arrivals(new Arrivals.Evenly(2_000, 0, 250)).run();
        assertThat(Worlds.rows(steadily, LambdaKind.ENVIRONMENT_INIT_STARTED)).hasSize(1_049);
    }

    @Test
    void aRestApiStopsWaitingAfter29SecondsWhileTheFunctionGoesOn() {
        Trace trace =
                new Worlds().takes("40 s").timeout("60 s").called(Door.REST_API).run();
        TraceRow abandoned = Worlds.only(trace, CallKind.CALL_ABANDONED);
        assertThat(abandoned.t()).isEqualTo(Micros.ofSeconds(29));
        assertThat(abandoned.numbers().number("status")).isEqualTo(504);
        assertThat(Worlds.only(trace, LambdaKind.INVOCATION_SUCCEEDED).t()).isEqualTo(Micros.ofSeconds(40));
        assertThat(Worlds.rows(trace, CallKind.CALL_ANSWERED)).isEmpty();
    }

    @Test
    void aUserPoolWaitsForFiveSeconds() {
        Trace trace =
                new Worlds().takes("6 s").timeout("10 s").called(Door.COGNITO).run();
        assertThat(Worlds.only(trace, CallKind.CALL_ABANDONED).t()).isEqualTo(Micros.ofSeconds(5));
    }

    /** A load balancer takes 1 MB, the operation Invoke 6 MB. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            API | 6291456 | 0
            API | 6291457 | 1
            ALB | 1048576 | 0
            ALB | 1048577 | 1
            """)
    void aRequestMayNotBeTooLarge(Door door, long bytes, int refused) {
        Trace trace = new Worlds().called(door, bytes, ClientRetries.NONE).run();
        List<TraceRow> refusals = Worlds.rows(trace, CallKind.CALL_REFUSED);
        assertThat(refusals).hasSize(refused);
        assertThat(refusals).allMatch(row -> row.numbers().number("status") == 413);
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(1 - refused);
    }

    @ParameterizedTest
    @CsvSource({"6291556, 0", "6291557, 1"})
    void anAnswerMayNotBeTooLarge(long bytes, int failed) {
        Trace trace = new Worlds()
                .code(code -> code.responseBytes(bytes))
                .called(Door.API)
                .run();
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_FAILED))
                .hasSize(failed)
                .allMatch(row -> row.numbers().text("error").equals("Function.ResponseSizeTooLarge"));
        assertThat(Worlds.only(trace, CallKind.CALL_ANSWERED).numbers().number("status"))
                .isEqualTo(200);
    }

    /** The SDK asks three times in all; its pauses are any time up to 1 s, then up to 2 s. */
    @Test
    void theClientTriesAgainAndLambdaDoesNot() {
        Trace trace = new Worlds()
                .reserved(0)
                .called(Door.API, 0, new ClientRetries(3, Micros.ofSeconds(1), Micros.ofSeconds(20)))
                .run();
        List<TraceRow> planned = Worlds.rows(trace, CallKind.CLIENT_RETRY_PLANNED);
        assertThat(Worlds.rows(trace, CallKind.CALL_THROTTLED)).hasSize(3);
        assertThat(planned).hasSize(2).extracting(TraceRow::rule).containsOnly("sync-sdk-retries");
        assertThat(planned).extracting(row -> row.numbers().number("try")).containsExactly(2L, 3L);
        assertThat(planned.get(0).numbers().number("waitMicros")).isLessThan(Micros.ofSeconds(1));
        assertThat(planned.get(1).numbers().number("waitMicros")).isLessThan(Micros.ofSeconds(2));
        assertThat(Worlds.only(trace, CallKind.CALL_GIVEN_UP).numbers().number("tries"))
                .isEqualTo(3);
    }

    @Test
    void aTimeoutIsToldWithItsName() {
        Trace trace = new Worlds()
                .code(code -> code.faults(new Faults(0, 1000, 0, 0, 0, new java.util.LinkedHashMap<>())))
                .called(Door.API)
                .run();
        TraceRow answer = Worlds.only(trace, CallKind.CALL_ANSWERED);
        assertThat(answer.numbers().text("error")).isEqualTo("Sandbox.Timedout");
        assertThat(answer.numbers().number("latencyMicros")).isEqualTo(Micros.ofSeconds(3));
    }

    /** 6 s of initialisation and 25 s of handler are 31 s, although the function's timeout is shorter than 29 s. */
    @Test
    void aDoorGivesUpWhileTheCodeOutsideTheHandlerTakesItsTime() {
        Trace trace = new Worlds()
                .init("6 s")
                .takes("25 s")
                .timeout("28 s")
                .called(Door.REST_API)
                .run();
        assertThat(Worlds.only(trace, CallKind.CALL_ABANDONED).t()).isEqualTo(Micros.ofSeconds(29));
        assertThat(Worlds.rows(trace, CallKind.CALL_ANSWERED)).isEmpty();
    }

    /** Version 1 answers with a byte more than a load balancer takes; what is deployed besides does not matter. */
    @Test
    void theAnswerIsThatOfTheVersionThatRan() {
        Code large =
                Code.taking(1, Micros.ofSeconds(3)).responseBytes(1_048_577).build();
        Trace trace = new Worlds()
                .function(f -> f.releases(
                        new Releases(List.of(new Version(1, large)), List.of(Alias.of("live", 1)), List.of())))
                .called(Door.ALB)
                .calling("f:live")
                .run();
        assertThat(Worlds.only(trace, CallKind.CALL_ANSWERED).numbers().number("status"))
                .isEqualTo(502);
    }

    /** What each door makes of what the function returned; the code itself never fails. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            API            | {"statusCode":500}                 | 200 | -                              | assumed:returned
            FUNCTION_URL   | {"message":"hi"}                   | 200 | -                              | url-payload-v2
            FUNCTION_URL   | {"statusCode":"201","body":"hi"}   | 201 | -                              | url-payload-v2
            FUNCTION_URL   | {"statusCode":"fine"}              | 502 | InvalidResponse                | measured:url-502
            ALB            | {"statusCode":200,"body":"hi"}     | 200 | -                              | alb-response-headers
            ALB            | {"body":"hi"}                      | 502 | InvalidResponse                | alb-response-status
            REST_API       | {"statusCode":502,"body":"own"}    | 502 | -                              | assumed:well-formed
            REST_API       | {"statusCode":200,"body":{}}       | 502 | InvalidResponse                | api-gateway-malformed-502
            HTTP_API       | {"message":"hi"}                   | 200 | -                              | url-payload-v2
            HTTP_API       | {"statusCode":"fine"}              | 500 | InvalidResponse                | assumed:http-api-500
            CLOUDFRONT     | {"status":"404"}                   | 404 | -                              | edge-triggers
            CLOUDFRONT     | {"uri":"/"}                        | -   | -                              | edge-triggers
            CLOUDFRONT     | {"hello":"world"}                  | 502 | InvalidResponse                | assumed:edge-502
            COGNITO        | {"response":{}}                    | -   | -                              | cognito-response-field
            COGNITO        | {"ok":true}                        | -   | InvalidLambdaResponseException | cognito-response-field
            STEP_FUNCTIONS | {"ok":true}                        | -   | -                              | sync-step-functions
            S3_BATCH       | {"results":[]}                     | -   | TemporaryFailure               | assumed:s3-batch-missing-key
            LEX            | {"ok":true}                        | -   | -                              | sync-lex
            """)
    void eachDoorReadsTheAnswerInItsWay(Door door, String answer, Long status, String error, String rule) {
        Trace trace = new Worlds()
                .called(door)
                .answering(Answering.with(new FunctionAnswer.Value(ReadJson.of(answer))))
                .run();
        TraceRow answered = Worlds.only(trace, CallKind.CALL_ANSWERED);
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_SUCCEEDED)).hasSize(1);
        assertThat(answered.numbers().has("status")).isEqualTo(status != null);
        if (status != null) {
            assertThat(answered.numbers().number("status")).isEqualTo(status);
        }
        assertThat(answered.numbers().has("error") ? answered.numbers().text("error") : null)
                .isEqualTo(error);
        assertThat(answered.rule()).isEqualTo(rule);
        assertThat(answered.numbers().text("because")).isNotBlank();
    }

    @Test
    void theBodyIsToldWhereTheScenarioGivesTheAnswer() {
        Trace trace = new Worlds()
                .called(Door.FUNCTION_URL)
                .answering(
                        Answering.with(new FunctionAnswer.Value(ReadJson.of("{\"statusCode\":200,\"body\":\"hi\"}"))))
                .run();
        TraceRow answered = Worlds.only(trace, CallKind.CALL_ANSWERED);
        assertThat(answered.numbers().text("body")).isEqualTo("hi");
        assertThat(answered.kind().tell(answered.numbers())).endsWith(" The body is `hi`.");
    }

    /** 1 MB is 1,048,576 bytes; the text around the padding is part of the answer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ALB            | 1048576 | 200 | -
            ALB            | 1048577 | 502 | ResponseTooLarge
            CLOUDFRONT     | 40960   | 200 | -
            CLOUDFRONT     | 40961   | 502 | ResponseTooLarge
            REST_API       | 6000000 | 200 | -
            STEP_FUNCTIONS | 262144  | 0   | -
            STEP_FUNCTIONS | 262145  | 0   | States.DataLimitExceeded
            """)
    void anAnswerMayBeTooLargeForItsDoor(Door door, long bytes, long status, String error) {
        Trace trace = new Worlds()
                .code(code -> code.responseBytes(bytes))
                .called(door)
                .run();
        TraceRow answered = Worlds.only(trace, CallKind.CALL_ANSWERED);
        assertThat(answered.numbers().has("status") ? answered.numbers().number("status") : 0)
                .isEqualTo(status);
        assertThat(answered.numbers().has("error") ? answered.numbers().text("error") : null)
                .isEqualTo(error);
    }

    /** A status where there is HTTP, the name of the error elsewhere. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            API            | 429
            FUNCTION_URL   | 429
            ALB            | 502
            REST_API       | 500
            HTTP_API       | 503
            CLOUDFRONT     | 503
            COGNITO        | UnexpectedLambdaException
            STEP_FUNCTIONS | Lambda.TooManyRequestsException
            S3_BATCH       | TemporaryFailure
            FIREHOSE       | TooManyRequestsException
            """)
    void aThrottleIsToldEachDoorInItsWay(Door door, String heard) {
        Trace trace = new Worlds().reserved(0).called(door).run();
        TraceRow refused = Worlds.only(trace, CallKind.CALL_GIVEN_UP);
        String told = refused.numbers().has("status")
                ? Long.toString(refused.numbers().number("status"))
                : refused.numbers().text("error");
        assertThat(told).isEqualTo(heard);
        assertThat(Fates.of(trace, "c-1").orElseThrow().reason()).isEqualTo(heard);
    }

    /** A state with three tries retries an error of the function; a client of an API does not. */
    @ParameterizedTest
    @CsvSource({"STEP_FUNCTIONS, 3", "S3_BATCH, 3", "API, 1", "REST_API, 1", "COGNITO, 1"})
    void someDoorsAskAgainAfterAnError(Door door, int tries) {
        Trace trace = new Worlds()
                .fails(1000)
                .called(door, 0, new ClientRetries(3, Micros.ofSeconds(1), Micros.ofSeconds(1)))
                .run();
        assertThat(Worlds.rows(trace, LambdaKind.INVOCATION_STARTED)).hasSize(tries);
        assertThat(Worlds.rows(trace, CallKind.CLIENT_RETRY_PLANNED)).hasSize(tries - 1);
        assertThat(Worlds.rows(trace, CallKind.CALL_ANSWERED)).hasSize(1);
    }

    @Test
    void anHttpApiStopsWaitingAfter30Seconds() {
        Trace trace =
                new Worlds().takes("40 s").timeout("60 s").called(Door.HTTP_API).run();
        TraceRow abandoned = Worlds.only(trace, CallKind.CALL_ABANDONED);
        assertThat(abandoned.t()).isEqualTo(Micros.ofSeconds(30));
        assertThat(abandoned.numbers().number("status")).isEqualTo(503);
        assertThat(abandoned.rule()).isEqualTo("http-api-timeout");
    }
}
